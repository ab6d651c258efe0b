internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct StatusCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "The end of the log, and whether the lists tell of all of it.")

    @OptionGroup var store: StoreOptions

    @Option(
        help: ArgumentHelp(
            "Fail if the watcher has not ended a run within this time, such as 15m, 2h or 1d.", valueName: "time"))
    var watcherMaxAge: Duration?

    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        let casework = try store.open()
        let status = try casework.status()
        if output.json { Terminal.print(status.json.line) } else { Terminal.print(status.text) }
        if let watcherMaxAge { try casework.checkWatcher(ranWithin: watcherMaxAge.span) }
        return status.needsRebuild ? "lists are out of date: run `throughcare rebuild`" : "lists are up to date"
    }
}
