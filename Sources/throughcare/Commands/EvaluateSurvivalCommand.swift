internal import ArgumentParser
internal import Casework
internal import Outcomes

struct EvaluateSurvivalCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "survival",
        abstract: "How long it went well after releases from custody, and what ended it.",
        discussion: """
            Curves by Kaplan and Meier, means up to a horizon, the log-rank test between groups, and by Aalen and Johansen what \
            came first. Whoever is observed no longer counts until then; unknown is not the same as well.
            """)

    @OptionGroup var evaluation: EvaluationOptions

    @Option(help: ArgumentHelp("What ends it.", valueName: "word"))
    var ending = Choice(FollowUpEnding.rearrest)

    @Option(
        help: ArgumentHelp(
            "What else may come first; give it again for more (default: rearrest and recall).", valueName: "word"))
    var competing: [Choice<FollowUpEnding>] = []

    @Option(
        help: ArgumentHelp(
            "Groups by a column of the releases, such as track, ageBand or financeArranged.", valueName: "column"))
    var by: String?

    @Option(
        help: ArgumentHelp(
            "Days after release at which telling stops; else as long as k are observed in each group.",
            valueName: "days"))
    var horizon: Int?

    @Option(help: ArgumentHelp("In what time is told.", valueName: "days|weeks"))
    var unit = Choice(FollowUpUnit.days)

    @Option(help: ArgumentHelp("Draw the curves as SVG, in place of an older file.", valueName: "file"))
    var plot: String?

    var output: OutputOptions { evaluation.output }

    func validate() throws {
        if let horizon, !(1...36_525).contains(horizon) {
            throw ValidationError("--horizon \(horizon): a number of days from 1 to 36525")
        }
    }

    func perform() throws -> String { try evaluation.tell(.survival(question, by: by), drawnIn: plot) }

    private var question: SurvivalQuestion {
        SurvivalQuestion(
            ending.value, against: competing.isEmpty ? [.rearrest, .recall] : competing.map(\.value), in: unit.value,
            until: horizon.map(Double.init), leastAtRisk: evaluation.k)
    }
}
