internal import ArgumentParser

struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Who looked at what: by case, by actor, and whether it was changed.",
        discussion: """
            What is looked at, recorded, disclosed, exported or refused is written down before anything is shown. To read it \
            is written down too.
            """,
        subcommands: [
            AuditBeginCommand.self,
            AuditBrowsingCommand.self,
            AuditDidCommand.self,
            AuditSawCommand.self,
            AuditVerifyCommand.self,
        ])
}
