internal import ArgumentParser
internal import Casework
internal import Projections

struct ChannelsCheckCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Read the channels, say what would go where, send nothing.")

    @OptionGroup var store: StoreOptions
    @OptionGroup var channels: ChannelOptions
    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        let channels = try channels.mustRead(of: store)
        if !output.json { Terminal.print(channels.text) }
        try channels.checkPrograms()
        return "\(channels.recipients.count) recipients"
    }
}
