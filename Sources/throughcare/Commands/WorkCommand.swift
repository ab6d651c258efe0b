internal import Almanac
internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct WorkCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "work", abstract: "What waits for one actor over all open cases.")

    @OptionGroup var store: StoreOptions

    @Argument(help: ArgumentHelp("The actor, such as PO-02.", valueName: "actor"))
    var reference: String

    @OptionGroup var times: VantageOptions
    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        // Cases of several zones stand together, so a date without an hour is meant in UTC.
        let work = try store.open().work(of: ActorRef(reference), seenFrom: times.vantage(in: .utc))
        Terminal.print(work, asJSON: output.json)
        return "what waits for \(reference)"
    }
}
