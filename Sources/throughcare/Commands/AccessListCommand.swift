internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct AccessListCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Who may use the store now, by which tokens, and which providers are trusted.")

    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        let listing = try store.open().accessListing()
        if output.json { Terminal.print(listing.json.line) } else { Terminal.print(listing.text) }
        return listing.isLocal ? "a local store" : "\(listing.grants.count) actors"
    }
}
