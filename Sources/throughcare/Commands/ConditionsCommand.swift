internal import ArgumentParser
internal import Projections

struct ConditionsCommand: CaseViewCommand {
    typealias Seen = ConditionsLedger

    static let configuration = CommandConfiguration(
        commandName: "conditions",
        abstract: "What is asked of the person, whether it can be kept, and what followed when it was not.")

    @OptionGroup var question: CaseQuestion
}
