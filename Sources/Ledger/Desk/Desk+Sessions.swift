public import Almanac
internal import Foundation
internal import GRDB

/// Somebody's being signed in.
public struct DeskSession: Hashable, Sendable {
    /// By what they were recognised, in the words of who kept it.
    public let holder: String
    public let begun: Instant
    /// When they last asked for something, to a few minutes.
    public let seen: Instant
}

extension Desk {
    // Written down now and then only: every question would be a write.
    private static let freshness = Span.minutes(5)

    /// Keeps a session under the hash of its secret, and forgets those that have ended.
    public func begin(
        session hash: Digest32, of holder: String, at now: Instant, forgettingBefore oldest: Instant
    ) throws {
        try write { database in
            try database.execute(sql: "DELETE FROM session WHERE seen < ?", arguments: [oldest.milliseconds])
            try database.execute(
                sql: "INSERT INTO session (hash, holder, begun, seen) VALUES (?, ?, ?, ?)",
                arguments: [hash.data, holder, now.milliseconds, now.milliseconds])
        }
    }

    /// The session under that hash; `nil` if there is none.
    public func session(_ hash: Digest32, at now: Instant) throws -> DeskSession? {
        let found = try read { database in
            try Row.fetchOne(
                database.cachedStatement(sql: "SELECT holder, begun, seen FROM session WHERE hash = ?"),
                arguments: [hash.data])
        }
        guard let found else { return nil }
        let session = DeskSession(
            holder: found[0], begun: Instant(milliseconds: found[1]), seen: Instant(milliseconds: found[2]))
        if session.seen + Self.freshness < now {
            try write {
                try $0.execute(
                    sql: "UPDATE session SET seen = ? WHERE hash = ?", arguments: [now.milliseconds, hash.data])
            }
        }
        return session
    }

    /// Forgets a session; nothing happens if there is none.
    public func end(session hash: Digest32) throws {
        try write { try $0.execute(sql: "DELETE FROM session WHERE hash = ?", arguments: [hash.data]) }
    }

    /// Forgets all sessions of a holder.
    public func endSessions(of holder: String) throws {
        try write { try $0.execute(sql: "DELETE FROM session WHERE holder = ?", arguments: [holder]) }
    }

    /// The sessions of a holder, the newest first.
    public func sessions(of holder: String) throws -> [DeskSession] {
        try read { database in
            try Row.fetchAll(
                database, sql: "SELECT holder, begun, seen FROM session WHERE holder = ? ORDER BY begun DESC",
                arguments: [holder])
        }.map {
            DeskSession(holder: $0[0], begun: Instant(milliseconds: $0[1]), seen: Instant(milliseconds: $0[2]))
        }
    }
}

extension Digest32 {
    var data: Data { Data(bytes) }
}
