internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct ContactCommand: RecordingCommand {
    static let configuration = CommandConfiguration(
        commandName: "contact", abstract: "Record a contact that was held.",
        discussion: """
            An attempt that reached nobody is no contact: record it as ContactAttempted. What is left away is unknown.
            """)

    @Argument(help: ArgumentHelp("The case, such as K-014.", valueName: "case"))
    var subject: String

    @Option(help: ArgumentHelp("Who held the contact.", valueName: "actor"))
    var actor: String

    @Option(help: ArgumentHelp("How long it took, in minutes, from 1.", valueName: "n"))
    var minutes: Int

    @Option(help: "With whom it was held.")
    var with: Word<PersonOrFamily>?

    @Option(help: "On which channel it was held.")
    var channel: Word<ContactHeld.Channel>?

    @Option(help: "Where it took place.")
    var setting: Word<Setting>?

    @OptionGroup var recording: RecordingOptions

    func validate() throws {
        guard minutes > 0 else { throw ValidationError("--minutes is \(minutes): give whole minutes, from 1") }
    }

    func submission(_ casework: Casework) throws -> Submission {
        try recording.submission(
            of: ContactHeld.name, in: Given.stream(subject),
            data: .record([
                "actor": .string(actor), "with": with?.json, "channel": channel?.json, "minutes": .number(minutes),
                "setting": setting?.json,
            ]))
    }
}
