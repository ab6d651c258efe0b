internal import Almanac
internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct RulesCompareCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "What other values for rules would have done to the alerts of all cases.",
        discussion: """
            Replays every case over the period, once under the values that were recorded and once under those that are \
            supposed, and tells the alerts that would appear, vanish or move. Nothing is written.
            """)

    @OptionGroup var store: StoreOptions

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp(
            "A value to suppose, such as release-coverage-gap.leadDays=14; may be repeated.",
            valueName: "rule.parameter=value"))
    var values: [String]

    @OptionGroup var scope: ScopeOptions

    @Option(help: ArgumentHelp("The first moment; else ninety days before the last.", valueName: "time"))
    var from: String?

    @Option(help: ArgumentHelp("The last moment; a date means the end of that day; else now.", valueName: "time"))
    var to: String?

    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        let start = try from.map { try VantageOptions.moment($0, "--from").start(in: .utc) }
        let end = try VantageOptions.read(to, "--to", in: .utc)
        let supposed = try values.map { JSON.object(try RuleValue.read($0) + scope.members) }
        let casework = try store.open()
        try scope.check(in: casework)
        let comparison = try casework.compareRules(supposing: supposed, from: start, to: end)
        if output.json { Terminal.print(comparison.json.line) } else { Terminal.print(comparison.text) }
        return "\(comparison.appears.count) alerts would appear, \(comparison.vanishes.count) vanish, "
            + "\(comparison.moves.count) move"
    }
}
