internal import ArgumentParser
internal import Casework
internal import Outcomes

struct EvaluatePartnershipsCommand: EvaluationCommand {
    static let configuration = CommandConfiguration(
        commandName: "partnerships",
        abstract: "How partners work together: meetings, actions, answers, agreements, and the twenty steps.")

    @OptionGroup var evaluation: EvaluationOptions

    func tables(of casework: Casework) throws -> [StudyTable] {
        try casework.partnershipHealth(to: evaluation.toPosition).tables
    }
}
