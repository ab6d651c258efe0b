internal import ArgumentParser
internal import Casework

/// Who is told, and how.
struct ChannelOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Who is told by mail, webhook or a file of numbers; else channels.yaml in the store, if it is there.",
            valueName: "file"))
    var channels: String?

    /// The channels named, or those of the store; `nil` if there are none.
    func read(of store: StoreOptions) throws -> Channels? {
        if let channels { return try Channels(path: channels) }
        return try Channels(ofStoreIn: store.folder ?? "")
    }

    /// The channels; a file must be there.
    func mustRead(of store: StoreOptions) throws -> Channels {
        try read(of: store) ?? Channels(path: "\(store.folder ?? "")/\(Channels.fileName)")
    }
}
