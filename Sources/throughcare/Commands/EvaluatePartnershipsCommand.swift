internal import ArgumentParser
internal import Casework

struct EvaluatePartnershipsCommand: EvaluationCommand {
    static let configuration = CommandConfiguration(
        commandName: "partnerships",
        abstract: "How partners work together: meetings, actions, answers, agreements, and the twenty steps.")

    @OptionGroup var evaluation: EvaluationOptions

    var question: GroupQuestion { .partnerships }
}
