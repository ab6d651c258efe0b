internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections
internal import Watcher

struct RulesCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "The rules of the watcher with their sources and parameters.")

    @Argument(help: ArgumentHelp("A rule, such as release-coverage-gap; without it, all of them.", valueName: "rule"))
    var rule: String?

    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        guard let rule else {
            for type in RuleCatalogue.described {
                Terminal.print(
                    output.json ? type.json.line : "\(type.id): \(type.card.title) (\(type.card.severities))")
            }
            return "\(RuleCatalogue.described.count) rules"
        }
        guard let type = RuleCatalogue[rule] else {
            throw BadInput(
                field: "RULE", expected: "the name of a rule", found: "\"\(rule)\"",
                advice: "`throughcare rules` lists them")
        }
        if output.json { Terminal.print(type.json.line) } else { Terminal.print(type.text) }
        return rule
    }
}
