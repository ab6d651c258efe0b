internal import ArgumentParser

struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract:
            "What happened to whom, how prepared it was as known then, and what followed; without telling of anybody.",
        discussion: """
            Numbers of so few persons that one could be recognised are withheld (*), with as many others as would give them \
            away. Unknown (-) is never counted as a good result.
            """,
        subcommands: [
            EvaluateAlertsCommand.self,
            EvaluateCohortCommand.self,
            EvaluateDecisionCommand.self,
            EvaluateFairnessCommand.self,
            EvaluateMilestonesCommand.self,
            EvaluatePartnershipsCommand.self,
            EvaluateProgrammesCommand.self,
            EvaluateQualityCommand.self,
            EvaluateSurvivalCommand.self,
            EvaluateTrainingCommand.self,
        ])
}
