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

    @Option(
        name: .customLong("closure"),
        help: ArgumentHelp("What it is.", valueName: words.joined(separator: "|")),
        transform: Self.dismissal)
    var dismissal: AlertAnswer.Dismissal

    @Option(help: ArgumentHelp("Why; given as - it comes from standard input.", valueName: "words"))
    var reason: String

    func answer() throws -> AlertAnswer { .dismissed(dismissal, reason: try Given.text(reason, "--reason")) }

    private static let words = AlertAnswer.Dismissal.allCases.map(\.rawValue)

    private static func dismissal(_ word: String) throws -> AlertAnswer.Dismissal {
        if let dismissal = AlertAnswer.Dismissal(rawValue: word) { return dismissal }
        throw ValidationError("name one of \(words.joined(separator: ", "))")
    }
}
