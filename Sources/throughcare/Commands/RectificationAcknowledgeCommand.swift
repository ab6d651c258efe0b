internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct RectificationAcknowledgeCommand: RecordingCommand {
    static let configuration = CommandConfiguration(
        commandName: "acknowledge", abstract: "Record that an agency put right what it had received.")

    @Argument(help: ArgumentHelp("The case, such as K-014.", valueName: "case"))
    var caseRef: String

    @Argument(help: ArgumentHelp("The rectification, as the alert names it.", valueName: "rectification"))
    var rectification: String

    @Option(help: ArgumentHelp("The agency that confirms it.", valueName: "agency"))
    var recipient: String

    @OptionGroup var recording: RecordingOptions

    func submission(_ casework: Casework) throws -> Submission {
        try recording.submission(
            of: RectificationAcknowledged.name, in: Given.stream(caseRef),
            data: .record([
                "rectificationId": .string(rectification), "recipient": .string(recipient),
                "by": recording.envelope.by.map(JSON.string),
            ]))
    }
}
