/// The log has no such entry.
public struct EntryNotFound: Error, Hashable, Sendable {
    /// The id or position that was asked for.
    public let name: String
}

extension EntryNotFound: CustomStringConvertible {
    public var description: String {
        "no entry \(name) in this store: `throughcare timeline CASE --json` shows what there is, by `id` and `seq`"
    }
}
