internal import Almanac
internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct ReleasesCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "releases", abstract: "The releases of the next weeks, by area and lead agency.")

    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp("How many weeks, this one included.", valueName: "n"))
    var weeks = 8

    @Option(help: ArgumentHelp("The moment from which weeks are counted; else now.", valueName: "time"))
    var asOf: String?

    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard (1...520).contains(weeks) else { throw ValidationError("--weeks must be from 1 to 520") }
    }

    func perform() throws -> String {
        let moment = try VantageOptions.read(asOf, "--as-of", in: .utc)
        let found = try store.open().releaseWeeks(weeks, from: moment)
        for week in found.items {
            if output.json { Terminal.print(week.json.line) } else { Terminal.print(week.text) }
        }
        _ = ListWords.tell(found, "releases ahead", output)
        return "\(found.items.reduce(0) { $0 + $1.releases.count }) releases"
    }
}
