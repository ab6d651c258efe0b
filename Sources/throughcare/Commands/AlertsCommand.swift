internal import ArgumentParser

struct AlertsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "alerts", abstract: "The open alerts: list them, answer them, ask why.",
        discussion: """
            An alert is named by its reference, or by a beginning of it of at least eight characters that no other has.
            """,
        subcommands: [
            AlertsAcknowledgeCommand.self,
            AlertsDismissCommand.self,
            AlertsExplainCommand.self,
            AlertsListCommand.self,
            AlertsShowCommand.self,
            AlertsSnoozeCommand.self,
        ],
        defaultSubcommand: AlertsListCommand.self)
}
