internal import ArgumentParser

struct AccessCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "access", abstract: "Who may use the store, how they are recognised, and who may see a case.",
        discussion: """
            A store in which nobody was granted anything is local: whoever opens it may do everything. From the first grant \
            on nobody acts unnamed: who somebody is the system user tells, or a token in THROUGHCARE_TOKEN.
            """,
        subcommands: [
            AccessBreakGlassCommand.self,
            AccessGrantCommand.self,
            AccessLiftCommand.self,
            AccessLimitCommand.self,
            AccessListCommand.self,
            AccessRemoveProviderCommand.self,
            AccessReviewBreakGlassCommand.self,
            AccessRevokeCommand.self,
            AccessRevokeTokenCommand.self,
            AccessTableCommand.self,
            AccessTokenCommand.self,
            AccessTrustProviderCommand.self,
        ])
}
