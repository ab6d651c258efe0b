internal import ArgumentParser
internal import Casework
internal import Events

struct DisclosureCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "disclosure", abstract: "Everything that is held about a person, for the person.",
        discussion: """
            What was said in confidence by others, or is about them, is withheld with the reason; whether there is \
            intelligence is neither confirmed nor denied. In a store with users it needs --for and a fresh proof of who \
            asks. What the person contests is recorded as EntryContested and stands beside the entry.
            """)

    @OptionGroup var store: StoreOptions

    @Argument(help: ArgumentHelp("The case, such as K-014.", valueName: "case"))
    var reference: String

    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        let disclosure = try store.open().disclosure(of: CaseRef(reference))
        if output.json { Terminal.print(disclosure.json.line) } else { Terminal.print(disclosure.text) }
        let (told, withheld) = disclosure.counts
        return "\(told) parts told, \(withheld) withheld"
    }
}
