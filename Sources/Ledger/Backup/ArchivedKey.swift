/// A data key as the log knows it; the key itself is in the vault.
public struct ArchivedKey: Hashable, Sendable {
    let number: Int64
    /// The stream whose contents it seals.
    let subject: String
    /// Of retention.
    let retention: String
    /// 0 in use, 1 condemned, 2 destroyed.
    let state: Int64
}
