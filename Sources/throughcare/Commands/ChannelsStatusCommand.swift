internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct ChannelsStatusCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "How far each recipient has been told; fails if one cannot be.")

    @OptionGroup var store: StoreOptions
    @OptionGroup var channels: ChannelOptions
    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        let status = try store.open().deliveries(through: channels.mustRead(of: store))
        if output.json { Terminal.print(status.json.line) } else { Terminal.print(status.text) }
        guard status.failing.isEmpty else { throw RecipientsFailing(recipients: status.failing) }
        return "\(status.recipients.count) recipients"
    }
}
