internal import ArgumentParser
internal import Casework
internal import Events

struct RulesSetCommand: RecordingCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Set a value of a rule for some cases, from now on or from a date.",
        discussion: """
            A narrower scope goes before a wider one: a case before its profile, a profile before its jurisdiction, and \
            that before all cases. Every rule has the switch `enabled`. `throughcare rules compare` shows beforehand what \
            a value would do.
            """)

    @Argument(
        help: ArgumentHelp(
            "The value, such as release-coverage-gap.leadDays=14.", valueName: "rule.parameter=value"))
    var value: String

    @OptionGroup var scope: ScopeOptions

    @Option(help: ArgumentHelp("Why it is set.", valueName: "words"))
    var reason: String

    @Option(help: ArgumentHelp("Who approved it.", valueName: "actor"))
    var approvedBy: String

    @Option(help: ArgumentHelp("From when it holds, inclusive; else from now.", valueName: "time"))
    var validFrom: String?

    @OptionGroup var recording: RecordingOptions

    func submission(_ casework: Casework) throws -> Submission {
        try scope.check(in: casework)
        let from = try validFrom.map { try VantageOptions.moment($0, "--valid-from") }
        let more = [
            from.map { JSON.Member("validFrom", $0.json) }, JSON.Member("reason", .string(reason)),
            JSON.Member("approvedBy", .string(approvedBy)),
        ]
        return try recording.submission(
            of: RuleParameterSet.name, in: scope.stream(),
            data: .object(RuleValue.read(value) + scope.members + more.compactMap(\.self)))
    }
}
