internal import ArgumentParser
internal import Casework

struct AlertsDismissCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "dismiss", abstract: "Close an alert although its condition holds, with the reason.",
        discussion: """
            It is raised again when the entries it rests on change, when it grows graver, or when the release moves to \
            another day.
            """)

    @OptionGroup var answering: AnsweringOptions

    @Option(name: .customLong("as"), help: "What it is.")
    var dismissal: AlertAnswer.Dismissal

    @Option(help: ArgumentHelp("Why; given as - it comes from standard input.", valueName: "words"))
    var reason: String

    func answer() throws -> AlertAnswer { .dismissed(dismissal, reason: try Given.text(reason, "--reason")) }
}

extension AlertAnswer.Dismissal: ExpressibleByArgument {}
