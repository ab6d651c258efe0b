internal import ArgumentParser
internal import Projections

struct PlanCommand: CaseViewCommand {
    typealias Seen = PlanAndGoals

    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "The plans of the case, who agreed to them, and the goals the person works towards.")

    @OptionGroup var question: CaseQuestion
}
