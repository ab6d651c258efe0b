internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct AccessLiftCommand: RecordingCommand {
    static let configuration = CommandConfiguration(
        commandName: "lift", abstract: "Lift a limit on who may see a case.")

    @Argument(help: ArgumentHelp("The case, such as K-014.", valueName: "case"))
    var caseRef: String

    @Argument(help: ArgumentHelp("The limit, as it was recorded.", valueName: "limit"))
    var limit: String

    @Option(help: ArgumentHelp("Why.", valueName: "words"))
    var reason: String

    @OptionGroup var recording: RecordingOptions

    func submission(_ casework: Casework) throws -> Submission {
        try recording.submission(
            of: CaseAccessLimitLifted.name, in: Given.stream(caseRef),
            data: .record([
                "limitId": .string(limit), "reason": .string(reason), "by": recording.envelope.by.map(JSON.string),
            ]))
    }
}
