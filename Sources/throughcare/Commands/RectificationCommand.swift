internal import ArgumentParser

struct RectificationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rectification", abstract: "What was put right, and who has confirmed that they did the same.",
        discussion: """
            When an entry is corrected or withdrawn whose kind of information had been passed on since, those who had received \
            it are told in the same step. The watcher asks until each has confirmed it.
            """,
        subcommands: [RectificationAcknowledgeCommand.self])
}
