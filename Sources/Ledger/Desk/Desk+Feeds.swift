public import Almanac
internal import Foundation
internal import GRDB

/// A link to a calendar that somebody made for themselves.
public struct DeskFeed: Hashable, Sendable {
    /// Its name, which is no secret.
    public let id: String
    public let holder: String
    public let begun: Instant
}

extension Desk {
    /// Keeps a feed under the hash of the secret in its link.
    public func begin(feed id: String, _ hash: Digest32, of holder: String, at now: Instant) throws {
        try write {
            try $0.execute(
                sql: "INSERT INTO feed (id, hash, holder, begun) VALUES (?, ?, ?, ?)",
                arguments: [id, hash.data, holder, now.milliseconds])
        }
    }

    /// The feed under that hash; `nil` if there is none, or it was taken back.
    public func feed(_ hash: Digest32) throws -> DeskFeed? {
        try feeds(where: "hash = ?", [hash.data]).first
    }

    /// The feeds of a holder, the newest first.
    public func feeds(of holder: String) throws -> [DeskFeed] { try feeds(where: "holder = ?", [holder]) }

    /// Takes a feed of a holder back.
    /// - Returns: Whether there was one.
    public func end(feed id: String, of holder: String) throws -> Bool {
        try write { database in
            try database.execute(sql: "DELETE FROM feed WHERE id = ? AND holder = ?", arguments: [id, holder])
            return database.changesCount > 0
        }
    }

    private func feeds(where condition: String, _ arguments: StatementArguments) throws -> [DeskFeed] {
        try read { database in
            try Row.fetchAll(
                database, sql: "SELECT id, holder, begun FROM feed WHERE \(condition) ORDER BY begun DESC",
                arguments: arguments)
        }.map { DeskFeed(id: $0[0], holder: $0[1], begun: Instant(milliseconds: $0[2])) }
    }
}
