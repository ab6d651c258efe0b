internal import ArgumentParser

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write pseudonymised data for a study, and check what was written.",
        subcommands: [
            ExportDestroyKeyCommand.self,
            ExportVerifyCommand.self,
            ExportWriteCommand.self,
        ],
        defaultSubcommand: ExportWriteCommand.self)
}
