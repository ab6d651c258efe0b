internal import Almanac
internal import ArgumentParser
internal import Casework
internal import Events

struct AuditSawCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "saw", abstract: "Who saw a case or wrote to it, when and what for; newest first.")

    @Argument(help: ArgumentHelp("The reference of the case.", valueName: "case"))
    var caseRef: String

    @OptionGroup var store: StoreOptions
    @OptionGroup var range: AuditRangeOptions
    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        let found = try store.open().auditTrail(
            of: CaseRef(caseRef), from: range.from(), until: range.until(), limit: range.most)
        return AuditWords.tell(found, output)
    }
}
