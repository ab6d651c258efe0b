internal import ArgumentParser
internal import Casework
internal import Events

struct RecordCommand: RecordingCommand {
    static let configuration = CommandConfiguration(
        commandName: "record", abstract: "Record one event.",
        discussion: """
            CASE is a case's reference, or the name of any stream, such as actor/EX-06. Recording again under the same \
            --id records nothing twice. `throughcare record CASE TYPE --help` lists the fields of a type.
            """)

    @Argument(help: ArgumentHelp("The case, such as K-014, or a stream, such as actor/EX-06.", valueName: "case"))
    var subject: String

    @Argument(help: ArgumentHelp("The event's type, such as ReleaseDateSet.", valueName: "type"))
    var type: String

    @Option(help: ArgumentHelp("The event's fields: JSON, @FILE, or - for standard input.", valueName: "json"))
    var data: String

    @Option(help: ArgumentHelp("The version of the fields, if it is not the newest.", valueName: "n"))
    var schemaVersion: Int?

    @Option(
        help: ArgumentHelp(
            "Refuse if the stream is at another version; 0 for a stream without entries.", valueName: "n"))
    var expectVersion: Int64?

    @OptionGroup var recording: RecordingOptions

    func submission(_ casework: Casework) throws -> Submission {
        try recording.submission(of: type, version: schemaVersion, in: Given.stream(subject), data: json())
    }

    func outcome(of recorded: Recorded, _ casework: Casework) -> String? { nil }

    private func json() throws -> JSON {
        let bytes: [UInt8]
        if data == "-" || data.hasPrefix("@") {
            bytes = try LineReader(path: data == "-" ? "-" : String(data.dropFirst())).rest()
        } else {
            bytes = Array(data.utf8)
        }
        do {
            return try JSONParser.parse(bytes)
        } catch {
            throw BadInput(
                field: "--data, column \(error.column)", expected: error.expected, found: error.found,
                advice: "give the fields as one JSON object, such as '{\"releaseAt\":\"2026-03-27T15:30+01:00\"}'")
        }
    }
}
