internal import ArgumentParser

struct KeyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "The master key, which opens the vault of keys.",
        subcommands: [KeyRotateCommand.self])
}
