internal import ArgumentParser
internal import Events
internal import Watcher

struct RulesListCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "All rules with their severities.")

    @OptionGroup var output: OutputOptions

    func perform() -> String { Self.list(output) }

    /// Lists the rules.
    static func list(_ output: OutputOptions) -> String {
        for type in RuleCatalogue.described {
            Terminal.print(output.json ? type.json.line : "\(type.id): \(type.card.title) (\(type.card.severities))")
        }
        return "\(RuleCatalogue.described.count) rules"
    }
}
