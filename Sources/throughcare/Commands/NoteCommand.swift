internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct NoteCommand: RecordingCommand {
    static let configuration = CommandConfiguration(
        commandName: "note", abstract: "Record an observation, with how and where it was come by.",
        discussion: """
            Say what was perceived, not what it may mean. A text given as - is read from standard input, so that it does \
            not land in the history of a shell.
            """)

    @Argument(help: ArgumentHelp("The case, such as K-014.", valueName: "case"))
    var subject: String

    @Argument(help: ArgumentHelp("What was perceived; - for standard input.", valueName: "text"))
    var text: String

    @Option(help: "How it was perceived or come by.")
    var whatHow: HowObtained

    @Option(help: "Whether it speaks for protection or for concern.")
    var valence: ObservationRecorded.Valence?

    @Option(help: "What the observer does.")
    var staff: ObservationRecorded.StaffCategory?

    @OptionGroup var recording: RecordingOptions

    func validate() throws {
        guard recording.envelope.where != nil else {
            throw ValidationError("an observation says where it was made: add --where PLACE")
        }
    }

    func submission(_ casework: Casework) throws -> Submission {
        try recording.submission(
            of: ObservationRecorded.name, in: Given.stream(subject), how: whatHow.rawValue,
            data: .record([
                "what": .string(Given.text(text, "TEXT")), "where": recording.envelope.where.map(JSON.string),
                "how": whatHow.json, "staffCategory": staff?.json, "valence": valence?.json,
            ]))
    }
}

extension HowObtained: @retroactive ExpressibleByArgument {}
extension ObservationRecorded.Valence: @retroactive ExpressibleByArgument {}
extension ObservationRecorded.StaffCategory: @retroactive ExpressibleByArgument {}
