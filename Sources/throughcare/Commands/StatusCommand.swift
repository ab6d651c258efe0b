internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct StatusCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "The end of the log, and whether the lists tell of all of it.")

    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        let status = try store.open().status()
        if output.json { Terminal.print(status.json.line) } else { Terminal.print(status.text) }
        return status.needsRebuild ? "lists are out of date: run `throughcare rebuild`" : "lists are up to date"
    }
}
