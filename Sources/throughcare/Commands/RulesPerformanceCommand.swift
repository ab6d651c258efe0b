internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct RulesPerformanceCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "performance",
        abstract: "How the alerts of each rule fared: how early, whether seen, how they ended.",
        discussion: "From all alerts ever raised, by rule and version, for tuning the values that rules go by.")

    @OptionGroup var store: StoreOptions

    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        let performance = try store.open().alertPerformance()
        if output.json { Terminal.print(performance.json.line) } else { Terminal.print(performance.text) }
        return "\(performance.rules.count) rules and versions"
    }
}
