internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct NoteCommand: RecordingCommand {
    static let configuration = CommandConfiguration(
        commandName: "note", abstract: "Record an observation, with how and where it was come by.",
        discussion: """
            Say what was perceived, not what it may mean. A text given as - is read from standard input, so that it does \
            not land in the history of a shell; -- goes before one that begins with a dash. --how and --where are \
            required; --how is one of \(words).
            """)

    private static let words = HowObtained.allCases.map(\.rawValue).joined(separator: ", ")

    @Argument(help: ArgumentHelp("The case, such as K-014.", valueName: "case"))
    var subject: String

    // Words without quotes must not come back in a complaint about one argument too many.
    @Argument(help: ArgumentHelp("What was perceived; - for standard input.", valueName: "text"))
    var text: [String]

    @Option(help: "Whether it speaks for protection or for concern.")
    var valence: Word<ObservationRecorded.Valence>?

    @Option(help: "What the observer does.")
    var staff: Word<ObservationRecorded.StaffCategory>?

    @OptionGroup var recording: RecordingOptions

    func validate() throws {
        guard let how = recording.envelope.how, HowObtained(rawValue: how) != nil else {
            throw ValidationError("an observation says how it was come by: add --how with one of \(Self.words)")
        }
        guard recording.envelope.where != nil else {
            throw ValidationError("an observation says where it was made: add --where PLACE")
        }
    }

    func submission(_ casework: Casework) throws -> Submission {
        let envelope = recording.envelope
        return try recording.submission(
            of: ObservationRecorded.name, in: Given.stream(subject),
            data: .record([
                "what": .string(Given.text(text.joined(separator: " "), "TEXT")),
                "where": envelope.where.map(JSON.string), "how": envelope.how.map(JSON.string),
                "staffCategory": staff?.json, "valence": valence?.json,
            ]))
    }
}
