/// Something that work on the log has to remember between runs, such as when to look at a case again.
///
/// A memo is no record: it is no part of the log, may be changed, and can be worked out or done once more from the log.
public struct Memo: Hashable, Sendable {
    /// What kind of work it belongs to.
    public let shelf: String
    /// What it is about; unique on its shelf.
    public let key: String
    /// Its place on the shelf, such as milliseconds since 1970; `nil` for none.
    public let order: Int64?
    /// Canonical JSON, or nothing where the key says it all.
    public let body: [UInt8]

    /// Puts a memo together.
    public init(shelf: String, key: String, order: Int64? = nil, body: [UInt8] = []) {
        self.shelf = shelf
        self.key = key
        self.order = order
        self.body = body
    }
}
