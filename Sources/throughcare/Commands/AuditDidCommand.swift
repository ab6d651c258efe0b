internal import Almanac
internal import ArgumentParser
internal import Casework
internal import Events

struct AuditDidCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "did", abstract: "What an actor saw and did; newest first.")

    @Argument(help: ArgumentHelp("The reference of the actor.", valueName: "actor"))
    var actor: String

    @OptionGroup var store: StoreOptions
    @OptionGroup var range: AuditRangeOptions
    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        let found = try store.open().auditTrail(
            of: ActorRef(actor), from: range.from(), until: range.until(), limit: range.most)
        return AuditWords.tell(found, output)
    }
}
