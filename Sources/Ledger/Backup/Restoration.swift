public import Almanac

/// That the log was brought back from a backup, and what may be missing since.
public struct Restoration: Hashable, Sendable {
    /// Counts from 1.
    let number: Int64
    /// The last entry that was brought back; what came after it, if anything did, is missing.
    public let position: Int64
    public let restoredAt: Instant
    /// The signed checkpoint that tells of more; `nil` if none is known.
    public let lost: String?

    /// Entries of which a checkpoint tells and which are missing; `nil` if nobody knows.
    public var missing: Int64? {
        guard let lost, let head = try? TreeHead(inNote: lost) else { return nil }
        return head.size - position
    }
}

extension SQLiteLedger {
    /// When the log was brought back from backups, in order; empty for most.
    public func restorations() throws -> [Restoration] { try reading { try $0.restorations() } }
}

extension ReadTransaction {
    func restorations() throws -> [Restoration] {
        let sql = "SELECT id, position, restored_at, lost FROM restoration ORDER BY id"
        return try session.withStatement(for: sql) { row in
            var found: [Restoration] = []
            while try row.step() {
                found.append(
                    Restoration(
                        number: row.number(0), position: row.number(1),
                        restoredAt: Instant(milliseconds: row.number(2)), lost: row.isNull(3) ? nil : row.text(3)))
            }
            return found
        }
    }
}

extension WriteTransaction {
    /// Keeps that the log was brought back; one that is known already is left as it is.
    func keep(_ restoration: Restoration) throws {
        let sql = "INSERT OR IGNORE INTO restoration (id, position, restored_at, lost) VALUES (?1, ?2, ?3, ?4)"
        try session.withStatement(for: sql) { statement in
            statement.bind(restoration.number, at: 1)
            statement.bind(restoration.position, at: 2)
            statement.bind(restoration.restoredAt.milliseconds, at: 3)
            statement.bind(restoration.lost, at: 4)
            try statement.run()
        }
    }
}
