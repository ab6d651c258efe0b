internal import ArgumentParser
internal import Casework
internal import Events

struct ProveCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "prove",
        abstract: "Print a proof that an entry is in the log, for somebody who holds a checkpoint.",
        discussion: """
            The proof holds the entry's header, what is sealed of it, and the hashes up to the root of the last checkpoint. \
            `scripts/check-proof` checks it without this program.
            """)

    @OptionGroup var store: StoreOptions

    @Argument(help: ArgumentHelp("The entry: its id, or its position in the log.", valueName: "entry"))
    var entry: String

    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        Terminal.print(try store.open().prove(entry).line)
        return "proved"
    }
}
