internal import Events

/// The log at one moment, for an archive of it.
public struct ArchiveSource {
    private let transaction: ReadTransaction
    /// 32 hexadecimal digits.
    public let store: String
    /// What checks the signatures of checkpoints, as `name+hash+key`.
    public let verifier: String
    /// The last entry.
    public let position: Int64
    /// Its header hash; zeros if there is none.
    public let head: Digest32
    /// The last signed note; `nil` if there is none.
    public let checkpoint: String?

    init(_ transaction: ReadTransaction) throws {
        self.transaction = transaction
        let identity = try transaction.identity()
        (store, verifier) = (identity.store.text, identity.verifier.description)
        position = transaction.head.position
        head = try transaction.headerHash(at: position)
        checkpoint = try transaction.lastCheckpoint()?.note
    }

    /// The header hash of an entry; zeros for position 0.
    /// - Throws: ``StoreIOFailure`` if there is no such entry.
    public func headerHash(at position: Int64) throws -> Digest32 { try transaction.headerHash(at: position) }

    /// Hands over what a log that ends at a position lacks, in an order in which it can be taken.
    ///
    /// - Parameter isOpened: Whether what is sealed is handed over in clear too.
    public func forEachLine(
        after position: Int64, opened isOpened: Bool = false, _ body: (ArchiveLine) throws -> Void
    ) throws {
        try forEachKey(after: position) { try body(.key($0)) }
        for restoration in try transaction.restorations() { try body(.restoration(restoration)) }
        var checkpoints = try transaction.checkpoints().filter { $0.position >= position }[...]
        func tellCheckpoints(upTo position: Int64) throws {
            while let next = checkpoints.first, next.position <= position {
                try body(.checkpoint(position: next.position, note: next.note))
                checkpoints.removeFirst()
            }
        }
        try tellCheckpoints(upTo: position)
        try forEachEntry(after: position, opened: isOpened) { entry in
            try body(.entry(entry))
            try tellCheckpoints(upTo: entry.header.position)
        }
    }

    // Those not in use first: of one subject and class only one can be in use, and it came last. Keys are numbered in the
    // order in which entries needed them, so what sealed nothing up to a position is new after it.
    private func forEachKey(after position: Int64, _ body: (ArchivedKey) throws -> Void) throws {
        let sql = """
            SELECT id, subject, class, state FROM data_key
            WHERE state <> 0 OR id > (SELECT ifnull(max(key), 0) FROM entry WHERE position <= ?1) ORDER BY state = 0, id
            """
        try transaction.session.withStatement(for: sql) { row in
            row.bind(position, at: 1)
            while try row.step() {
                try body(
                    ArchivedKey(
                        number: row.number(0), subject: row.text(1), retention: row.text(2), state: row.number(3)))
            }
        }
    }

    private func forEachEntry(
        after position: Int64, opened isOpened: Bool, _ body: (ArchivedEntry) throws -> Void
    ) throws {
        try transaction.forEachLinkRow(after: position) { link, row in
            let sealed = row.isNull(12) ? nil : row.bytes(12)
            let contents = try isOpened ? sealed.map { try open($0, of: link) } : nil
            try body(
                ArchivedEntry(
                    header: link.header, key: link.key, payloadHash: link.payloadHash, previous: link.previous,
                    payload: sealed, contents: contents))
        }
    }

    private func open(_ sealed: [UInt8], of link: ChainLink) throws -> Contents {
        try sealed.withUnsafeBytes { try transaction.session.sealer.open($0, key: link.key, of: link.header) }
    }
}
