public import Almanac
internal import GRDB

extension Desk {
    /// Notes that somebody tried to sign in and could not, and forgets what is older.
    public func noteFailure(from source: String, at now: Instant, forgettingBefore oldest: Instant) throws {
        try write { database in
            try database.execute(sql: "DELETE FROM failure WHERE at < ?", arguments: [oldest.milliseconds])
            try database.execute(
                sql: "INSERT INTO failure (at, source) VALUES (?, ?)", arguments: [now.milliseconds, source])
        }
    }

    /// How often somebody tried and could not since a moment: from one source, and from all.
    public func failures(from source: String, since moment: Instant) throws -> (fromThere: Int, inAll: Int) {
        try read { database in
            let row = try Row.fetchOne(
                database, sql: "SELECT ifnull(sum(source = ?), 0), count(*) FROM failure WHERE at >= ?",
                arguments: [source, moment.milliseconds])
            return (row?[0] ?? 0, row?[1] ?? 0)
        }
    }
}
