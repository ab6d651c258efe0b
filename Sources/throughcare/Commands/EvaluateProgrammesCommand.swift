internal import ArgumentParser
internal import Casework
internal import Outcomes

struct EvaluateProgrammesCommand: EvaluationCommand {
    static let configuration = CommandConfiguration(
        commandName: "programmes",
        abstract: "Whom each programme reached: offers, answers, enrolments, endings and dose.")

    @OptionGroup var evaluation: EvaluationOptions

    func tables(of casework: Casework) throws -> [StudyTable] {
        try casework.programmeReach(to: evaluation.toPosition).tables
    }
}
