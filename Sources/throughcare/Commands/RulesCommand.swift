internal import ArgumentParser

struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "The rules of the watcher: what they are, what they go by, how they fare.",
        discussion: "`throughcare rules RULE` is short for `throughcare rules show RULE`.",
        subcommands: [
            RulesCompareCommand.self,
            RulesListCommand.self,
            RulesPerformanceCommand.self,
            RulesSetCommand.self,
            RulesShowCommand.self,
        ],
        defaultSubcommand: RulesShowCommand.self)
}
