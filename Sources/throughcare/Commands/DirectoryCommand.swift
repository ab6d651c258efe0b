internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct DirectoryCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "directory", abstract: "Agencies with their people, languages, agreements and vetting.")

    @OptionGroup var store: StoreOptions

    @Argument(help: ArgumentHelp("The agency; without it, all of them.", valueName: "agency"))
    var agency: String?

    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        let found = try store.open().directory(of: agency.map { AgencyRef($0) })
        for card in found.items {
            if output.json { Terminal.print(card.json.line) } else { Terminal.print(card.text) }
        }
        return ListWords.tell(found, "agencies", output)
    }
}
