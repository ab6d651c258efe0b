internal import Events

/// An entry as a link of the chain: its header as the log keeps it.
struct ChainLink {
    /// The entry without its contents.
    let header: LoggedEntry
    /// The number of the key that seals its contents.
    let key: Int64
    let payloadHash: Digest32
    /// The header hash of the entry before, as this one has it.
    let previous: Digest32

    /// The columns of an entry, then those of its link.
    static let columns = SelectionQuery.columns + ", entry.payload_hash, entry.previous"

    init(from row: PreparedStatement, in transaction: ReadTransaction) throws {
        header = try transaction.header(from: row)
        key = row.number(10)
        payloadHash = try row.hash(13)
        previous = try row.hash(14)
    }

    /// The hash that the next entry has to name; `header` is written over.
    func hash(by header: inout EntryHeader) -> Digest32 {
        header.write(coreOf: self.header, key: key)
        return header.hash(payload: payloadHash, previous: previous)
    }
}
