internal import ArgumentParser
internal import Casework

struct AlertsAcknowledgeCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "acknowledge", abstract: "Say that you have seen an alert; it stops going up.",
        discussion: "If it grows graver it waits for an answer again.")

    @OptionGroup var answering: AnsweringOptions

    @Option(help: ArgumentHelp("What you say about it.", valueName: "words"))
    var note: String?

    func answer() throws -> AlertAnswer { .acknowledged(note: try note.map { try Given.text($0, "--note") }) }
}
