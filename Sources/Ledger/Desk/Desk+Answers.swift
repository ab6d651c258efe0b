public import Almanac
internal import Foundation
internal import GRDB

/// An answer that was given, as it is given again.
public struct KeptAnswer: Hashable, Sendable {
    public let status: Int
    /// Headers by name.
    public let headers: [String: String]
    public let body: [UInt8]

    public init(status: Int, headers: [String: String], body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

/// What is known of something that is asked, perhaps again.
public enum KnownAnswer: Hashable, Sendable {
    /// It was not asked before, or so long ago that it is forgotten, or whoever answered was cut short.
    case unknown
    /// It was answered.
    case given(KeptAnswer)
    /// Somebody is answering it at this moment.
    case underWay
    /// Something else was asked under the same key.
    case otherQuestion
}

extension Desk {
    /// For how long an answer is given again.
    public static let answersKept = Span.hours(24)
    /// For how long whoever began an answer is waited for; then they count as cut short.
    ///
    /// Answering twice does no harm, because entries that follow from the same key have the same ids.
    public static let longestAnswering = Span.milliseconds(10_000)

    /// Looks for an answer, and notes that it is being made if there is none.
    ///
    /// - Parameters:
    ///   - hash: Who asks, under which key.
    ///   - request: What is asked.
    public func beginAnswer(_ hash: Digest32, to request: Digest32, at now: Instant) throws -> KnownAnswer {
        try write { database in
            let found = try Row.fetchOne(
                database, sql: "SELECT request, begun, status, headers, body FROM answer WHERE hash = ?",
                arguments: [hash.data])
            if let found, let known = Self.known(found, request, now) { return known }
            try database.execute(
                sql: "DELETE FROM answer WHERE begun < ?", arguments: [(now - Self.answersKept).milliseconds])
            try database.execute(
                sql: "INSERT OR REPLACE INTO answer (hash, request, begun) VALUES (?, ?, ?)",
                arguments: [hash.data, request.data, now.milliseconds])
            return .unknown
        }
    }

    /// Keeps an answer that was begun.
    public func keepAnswer(_ hash: Digest32, _ answer: KeptAnswer) throws {
        let headers = String(decoding: try JSONEncoder().encode(answer.headers), as: UTF8.self)
        try write {
            try $0.execute(
                sql: "UPDATE answer SET status = ?, headers = ?, body = ? WHERE hash = ?",
                arguments: [answer.status, headers, Data(answer.body), hash.data])
        }
    }

    /// Forgets that an answer was begun: there will be none, and whoever asks again is asked for nothing else.
    public func giveUpAnswer(_ hash: Digest32) throws {
        try write {
            try $0.execute(sql: "DELETE FROM answer WHERE hash = ? AND status IS NULL", arguments: [hash.data])
        }
    }

    private static func known(_ row: Row, _ request: Digest32, _ now: Instant) -> KnownAnswer? {
        let begun = Instant(milliseconds: row[1])
        guard begun + answersKept > now else { return nil }
        guard row[0] as Data == request.data else { return .otherQuestion }
        guard let status = row[2] as Int? else { return begun + longestAnswering > now ? .underWay : nil }
        let headers = (row[3] as String?).flatMap {
            try? JSONDecoder().decode([String: String].self, from: Data($0.utf8))
        }
        return .given(KeptAnswer(status: status, headers: headers ?? [:], body: [UInt8](row[4] as Data? ?? Data())))
    }
}
