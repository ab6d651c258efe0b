internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct VoidCommand: RecordingCommand {
    static let configuration = CommandConfiguration(
        commandName: "void", abstract: "Withdraw an entry, so that it counts no longer; the log keeps it.",
        discussion: "If a withdrawal is withdrawn, the entry counts again.")

    @Argument(help: ArgumentHelp("The entry: its id, or its position in the log.", valueName: "entry"))
    var entry: String

    @Option(help: "Why it is withdrawn.")
    var reason: Word<EventVoided.Reason>

    @OptionGroup var recording: RecordingOptions

    var amended: String? { entry }

    func submission(_ casework: Casework) throws -> Submission {
        let target = try casework.entry(named: entry)
        return try recording.submission(
            of: EventVoided.name, in: target.stream,
            data: .record(["target": target.id.json, "reason": reason.json]))
    }
}
