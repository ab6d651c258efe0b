internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct CorrectCommand: RecordingCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct", abstract: "Correct fields of an entry; the entry itself stays as it was.",
        discussion: """
            Each FIELD=VALUE gives a field its new value: text and words as they are, everything else as JSON. FIELD= \
            takes the field away, FIELD=- reads one text from standard input, occurredAt=TIME moves the entry.
            """)

    @Argument(help: ArgumentHelp("The entry: its id, or its position in the log.", valueName: "entry"))
    var entry: String

    @Argument(help: ArgumentHelp("The new values.", valueName: "field=value"))
    var values: [String]

    @Option(help: ArgumentHelp("Why it is corrected.", valueName: "words"))
    var reason: String

    @Option(help: ArgumentHelp("Since when the new values are true; else since it occurred.", valueName: "time"))
    var trueFrom: String?

    @OptionGroup var recording: RecordingOptions

    var amended: String? { entry }

    func validate() throws {
        guard values.filter({ $0.hasSuffix("=-") }).count < 2 else {
            throw ValidationError("standard input can be one value only: give FIELD=- once")
        }
    }

    func submission(_ casework: Casework) throws -> Submission {
        let target = try casework.entry(named: entry)
        let fields = try values.map { try CorrectedValue.read($0, of: target.type) }
        return try recording.submission(
            of: EventCorrected.name, in: target.stream,
            data: .record([
                "target": target.id.json, "fields": .object(fields), "reason": .string(reason),
                "trueFrom": trueFrom.map(JSON.string),
            ]))
    }
}
