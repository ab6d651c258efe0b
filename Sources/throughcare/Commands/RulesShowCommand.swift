internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections
internal import Watcher

struct RulesShowCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "A rule with its sources, parameters and traps.")

    @Argument(help: ArgumentHelp("A rule, such as release-coverage-gap; without it, all of them.", valueName: "rule"))
    var rule: String?

    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        guard let rule else { return RulesListCommand.list(output) }
        guard let type = RuleCatalogue[rule] else {
            throw BadInput(
                field: "RULE", expected: "the name of a rule", found: "\"\(rule)\"",
                advice: "`throughcare rules` lists them")
        }
        if output.json { Terminal.print(type.json.line) } else { Terminal.print(type.text) }
        return rule
    }
}
