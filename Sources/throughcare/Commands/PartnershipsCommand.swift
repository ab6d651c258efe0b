internal import Almanac
internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct PartnershipsCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "partnerships", abstract: "How regularly partnerships meet, who comes, and what they said of it.")

    @OptionGroup var store: StoreOptions

    @Argument(help: ArgumentHelp("The partnership, such as NORD; without it, all of them.", valueName: "name"))
    var name: String?

    @Option(help: ArgumentHelp("The moment to look from; else now.", valueName: "time"))
    var asOf: String?

    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        let moment = try VantageOptions.read(asOf, "--as-of", in: .utc)
        let found = try store.open().partnerships(named: name, at: moment)
        for row in found.items {
            if output.json {
                Terminal.print(row.json(at: found.moment).line)
            } else {
                Terminal.print(row.text(at: found.moment))
            }
        }
        return ListWords.tell(found, "partnerships", output)
    }
}
