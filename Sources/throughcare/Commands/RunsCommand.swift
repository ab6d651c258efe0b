internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct RunsCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "runs", abstract: "The runs of the watcher, the newest first; a gap is a run that was missed.")

    @OptionGroup var store: StoreOptions

    @Option(help: "Show at most so many.")
    var limit = 20

    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit: expected a number from 1, found \(limit)") }
    }

    func perform() throws -> String {
        let runs = try store.open().watchRuns(limit)
        if output.json {
            for run in runs { Terminal.print(run.json.line) }
        } else {
            Terminal.print(runs.map { TextLine($0.inWords, $0.troubles > 0 ? .alert : .plain) })
        }
        return runs.isEmpty ? "no run of the watcher ended yet" : "\(runs.count) runs"
    }
}
