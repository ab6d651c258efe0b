internal import ArgumentParser

struct ChannelsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "channels", abstract: "Who is told of alerts, and whether it arrives.",
        subcommands: [ChannelsCheckCommand.self, ChannelsStatusCommand.self])
}
