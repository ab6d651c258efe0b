internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct VoidCommand: RecordingCommand {
    static let configuration = CommandConfiguration(
        commandName: "void", abstract: "Withdraw an entry: it stays in the log and counts no longer.")

    @Argument(help: ArgumentHelp("The entry: its id, or its position in the log.", valueName: "entry"))
    var entry: String

    @Option(help: "Why it is withdrawn.")
    var reason: EventVoided.Reason

    @OptionGroup var recording: RecordingOptions

    func submission(_ casework: Casework) throws -> Submission {
        let target = try casework.entry(named: entry)
        return try recording.submission(
            of: EventVoided.name, in: target.stream,
            data: .record(["target": target.id.json, "reason": reason.json]))
    }

    func outcome(of recorded: Recorded, _ casework: Casework) throws -> String? {
        let target = try casework.entry(named: entry)
        return "\(target.type) at position \(target.position) counts no longer; the log keeps it"
    }
}

extension EventVoided.Reason: @retroactive ExpressibleByArgument {}
