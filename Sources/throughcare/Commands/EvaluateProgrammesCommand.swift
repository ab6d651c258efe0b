internal import ArgumentParser
internal import Casework

struct EvaluateProgrammesCommand: EvaluationCommand {
    static let configuration = CommandConfiguration(
        commandName: "programmes",
        abstract: "Whom each programme reached: offers, answers, enrolments, endings and dose.")

    @OptionGroup var evaluation: EvaluationOptions

    var question: GroupQuestion { .programmes }
}
