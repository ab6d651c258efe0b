internal import ArgumentParser
internal import Casework
internal import Events
internal import Foundation

struct RecordCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "record", abstract: "Record one event.",
        discussion: """
            CASE is a case's reference, or the name of any stream, such as actor/EX-06. Recording again under the same \
            --id records nothing twice.
            """)

    @OptionGroup var store: StoreOptions

    @Argument(help: ArgumentHelp("The case, such as K-014, or a stream, such as actor/EX-06.", valueName: "case"))
    var subject: String

    @Argument(help: ArgumentHelp("The event's type, such as ReleaseDateSet.", valueName: "type"))
    var type: String

    @Option(help: ArgumentHelp("The event's fields: JSON, @FILE, or - for standard input.", valueName: "json"))
    var data: String

    @Option(help: ArgumentHelp("The version of the fields, if it is not the newest.", valueName: "n"))
    var schemaVersion: Int?

    @Option(help: ArgumentHelp("When it happened: a time with its offset, or a date; else now.", valueName: "time"))
    var occurredAt: String?

    @Option(
        help: ArgumentHelp(
            "Refuse if the stream is at another version; 0 for a stream without entries.", valueName: "n"))
    var expectVersion: Int64?

    @Option(help: ArgumentHelp("The id of the entry, a UUID.", valueName: "uuid"))
    var id: String?

    @Option(help: ArgumentHelp("Who records it.", valueName: "actor"))
    var by: String?

    @Flag(help: "Check everything, keep nothing.")
    var dryRun = false

    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        let submission = try submission()
        let recorded = try store.open().record(
            submission, expectedVersion: expectVersion, rehearse: dryRun)
        for warning in recorded.warnings { output.say("warning: \(warning)") }
        if output.json { Terminal.print(recorded.json.line) }
        let place = "position \(recorded.position), version \(recorded.version) of \(submission.stream)"
        let done: String
        if dryRun {
            done = "\(type) would be recorded at \(place)"
        } else {
            done = (recorded.isNew ? "recorded \(type)" : "known already: \(type)") + " as \(recorded.id), \(place)"
        }
        if !output.json { output.say(done) }
        return done
    }

    private func submission() throws -> Submission {
        guard let stream = subject.contains("/") ? StreamName(subject) : StreamName(.case, subject) else {
            throw BadInput(
                field: "CASE", expected: "a reference without spaces, or kind/reference", found: "\"\(subject)\"",
                advice: "write it like K-014 or actor/EX-06")
        }
        return Submission(
            id: try id.map(Self.entryID), stream: stream, type: type, schemaVersion: schemaVersion,
            occurredAt: try occurredAt.map {
                try OccurrenceText(parsing: $0, field: "--occurred-at")
            }, attributes: Attributes(recordedBy: try by.map(Self.actor)), data: try json())
    }

    private static func entryID(_ text: String) throws -> EntryID {
        guard let id = EntryID(text) else {
            throw BadInput(
                field: "--id", expected: "a UUID, such as 018f3c1e-7a4b-7c2d-8e3f-0123456789ab", found: "\"\(text)\"",
                advice: "leave --id away to have one made")
        }
        return id
    }

    private static func actor(_ text: String) throws -> ActorRef {
        do throws(FieldProblem) {
            return try ActorRef(json: TextBoundary.admit(.string(text)))
        } catch {
            throw BadInput(
                field: "--by", expected: error.expected, found: error.found,
                advice: "give the reference of who records it, such as CM-21")
        }
    }

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
