internal import Events

/// An entry as it is taken out of one log and put into another: header, links of the chain, and what is sealed.
public struct ArchivedEntry: Hashable, Sendable {
    /// The entry without its contents.
    let header: LoggedEntry
    /// The number of the key that seals the payload.
    let key: Int64
    let payloadHash: Digest32
    /// The header hash of the entry before.
    let previous: Digest32
    /// As the log keeps it; `nil` if it was erased.
    let payload: [UInt8]?
    /// What the payload says; `nil` unless it was asked for.
    let contents: Contents?
}
