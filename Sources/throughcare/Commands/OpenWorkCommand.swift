internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct OpenWorkCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "open-work",
        abstract: "What is still to be done in open cases by its date, then the appointments ahead.")

    @OptionGroup var store: StoreOptions

    @Option(
        help: ArgumentHelp("What this actor, relative, agency or authority has to do.", valueName: "owner"))
    var owner: String?

    @OptionGroup var list: ListOptions
    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        let work = try store.open().openWork(of: owner, limit: list.most, at: list.moment())
        if output.json {
            for item in work.items { Terminal.print(item.json(at: work.moment).line) }
        } else {
            Terminal.print(work.items.map { $0.line(at: work.moment) })
        }
        return ListWords.tell(work, "open tasks and appointments", output)
    }
}
