internal import Events

/// Goes through the whole log and computes every hash anew: what the chain, the tree and the checkpoints must agree with.
struct ChainWalk {
    private let transaction: ReadTransaction
    private let checkpoints: [Int64: [HeldCheckpoint]]
    private let note: HeadNote?
    private var header = EntryHeader()
    private var tree = CompactRange()
    private var previous = Digest32.zero
    private var position: Int64 = 0
    private(set) var verification: Verification

    /// - Parameters:
    ///   - checkpoints: What the log is compared with when it comes to their size.
    ///   - note: How far it had come when the last entry was acknowledged.
    init(
        _ transaction: ReadTransaction, against checkpoints: [HeldCheckpoint], _ note: HeadNote?,
        into verification: Verification
    ) {
        self.note = note
        self.transaction = transaction
        self.checkpoints = Dictionary(grouping: checkpoints, by: \.head.size)
        self.verification = verification
    }

    /// Walks from the first entry to the last.
    mutating func run() throws {
        let sql = """
            SELECT \(ChainLink.columns), erasure.cause FROM \(SelectionQuery.source)
            LEFT JOIN erasure ON erasure.position = entry.position ORDER BY entry.position
            """
        compare()
        try transaction.session.withStatement(for: sql) { statement in
            while try statement.step() { try take(statement) }
        }
        verification.entries = tree.size
        verification.root = tree.root
        try findStrays()
        try findLost()
        notePromises()
    }

    /// What was acknowledged or signed and is not there.
    private mutating func notePromises() {
        if let note, note.position == position, note.hash != previous {
            verification.note(Damage(entry: position, "its header is not the one that was acknowledged"))
        }
        if let note, note.position > position {
            let missing = note.position - position
            verification.note(
                Damage(
                    "log.sqlite",
                    "it ends at \(position), and \(note.position) entries were acknowledged: \(missing) are missing"))
        }
        for checkpoint in checkpoints.values.joined().sorted(by: { $0.head.size < $1.head.size })
        where checkpoint.head.size > position {
            let missing = checkpoint.head.size - position
            verification.note(
                Damage(
                    checkpoint.place,
                    "the log ends at \(position), and \(checkpoint.head.size) entries were signed: \(missing) are missing"
                ))
        }
    }

    private mutating func take(_ row: PreparedStatement) throws {
        let place = row.number(0)
        if place != position + 1 {
            verification.note(
                Damage(
                    position + 2 == place ? "entry \(position + 1)" : "entries \(position + 1) to \(place - 1)",
                    "missing"))
        }
        let isNext = place == position + 1
        position = place
        do {
            let link = try ChainLink(from: row, in: transaction)
            if isNext, link.previous != previous {
                verification.note(Self.brokenLink(before: place))
            }
            try checkPayload(of: link, row)
            previous = link.hash(by: &header)
        } catch let failure as StoreIOFailure {
            verification.note(Damage(entry: place, failure.message))
            previous = .zero
        }
        tree.append(previous)
        compare()
    }

    private static func brokenLink(before position: Int64) -> Damage {
        position == 1
            ? Damage(entry: 1, "it names an entry before it: the first ones were removed, or it was changed")
            : Damage(
                "entry \(position - 1)",
                "entry \(position) was chained to another one: the header of either was changed, swapped or inserted")
    }

    private mutating func checkPayload(of link: ChainLink, _ row: PreparedStatement) throws {
        let position = link.header.position
        let cause = row.isNull(15) ? nil : row.number(15)
        guard row.isNull(12) else {
            if cause != nil {
                verification.note(Damage(entry: position, "its contents were erased, and are there again"))
            }
            if Digest32(sha256: row.borrowed(12)) != link.payloadHash {
                verification.note(Damage(entry: position, "its contents were changed"))
            }
            return
        }
        guard let cause else {
            verification.note(Damage(entry: position, "its contents are missing, and nobody erased them"))
            return
        }
        guard let erasing = try transaction.header(at: cause).flatMap(Erasing.init), erasing.covers(link.header) else {
            verification.note(
                Damage(entry: position, "its contents are missing, and entry \(cause) is no account of that"))
            return
        }
        verification.erased += 1
    }

    /// What was signed of the log as far as it has been read.
    private mutating func compare() {
        for checkpoint in checkpoints[tree.size] ?? [] {
            if checkpoint.head.root == tree.root {
                verification.checkpoints += 1
            } else {
                verification.note(
                    Damage(
                        checkpoint.place,
                        "it was signed for other entries: some of the first \(tree.size) were changed since"))
            }
        }
    }

    private mutating func findStrays() throws {
        for (table, name) in [("payload", "contents"), ("erasure", "the mark of an erasure")] {
            let sql = "SELECT position FROM \(table) WHERE position NOT IN (SELECT position FROM entry) LIMIT 1"
            let stray = try transaction.session.withStatement(for: sql) { try $0.step() ? $0.number(0) : nil }
            if let stray { verification.note(Damage(entry: stray, "there is \(name) without an entry")) }
        }
    }

    /// Contents that will not open, or soon not, although nobody erased them.
    private mutating func findLost() throws {
        let sql = """
            SELECT entry.position, entry.key FROM entry JOIN payload ON payload.position = entry.position
            LEFT JOIN data_key ON data_key.id = entry.key WHERE ifnull(data_key.state, 2) <> 0 ORDER BY 1 LIMIT 1
            """
        let lost = try transaction.session.withStatement(for: sql) {
            try $0.step() ? ($0.number(0), $0.number(1)) : nil
        }
        guard let (position, key) = lost else { return }
        verification.note(
            Damage(entry: position, "its contents are sealed by key \(key), which the log says is no longer in use"))
    }
}
