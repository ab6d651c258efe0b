internal import Almanac
internal import Events
internal import Foundation

/// The two statements that add an entry.
final class InsertStatements {
    private let header: PreparedStatement
    private let payload: PreparedStatement

    init(_ session: Session) throws {
        header = try session.prepare(
            """
            INSERT INTO entry (position, stream, version, type, schema_version, id, occurred_at, occurred_offset,
            occurred_precision, recorded_at, key, links, payload_hash, previous)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        payload = try session.prepare("INSERT INTO payload (position, body) VALUES (?, ?)")
    }

    /// Adds an entry at the place it has been given.
    func insert(_ entry: LoggedEntry, _ sealed: SealedEntry, stream: Int64, type: Int64) throws {
        try insertHeader(entry, sealed, stream: stream, type: type)
        try sealed.payload.withUnsafeBytes { try insertPayload($0, at: entry.position) }
    }

    /// Adds what an entry says, as it is kept.
    func insertPayload(_ body: UnsafeRawBufferPointer, at position: Int64) throws {
        payload.bind(position, at: 1)
        payload.bind(borrowed: body, at: 2)
        try payload.run()
    }

    /// Adds an entry without what it says.
    func insertHeader(_ entry: LoggedEntry, _ sealed: SealedEntry, stream: Int64, type: Int64) throws {
        header.bind(entry.position, at: 1)
        header.bind(stream, at: 2)
        header.bind(entry.version, at: 3)
        header.bind(type, at: 4)
        header.bind(Int64(entry.schemaVersion), at: 5)
        header.bind(entry.occurred.instant.milliseconds, at: 7)
        header.bind(Int64(entry.occurred.offsetMinutes), at: 8)
        header.bind(entry.occurred.precision.code, at: 9)
        header.bind(entry.recordedAt.milliseconds, at: 10)
        header.bind(sealed.key, at: 11)
        header.bind(links: entry.links, at: 12)
        try entry.id.withStoredBytes { id in
            try sealed.payloadHash.withUnsafeBytes { payloadHash in
                try sealed.previous.withUnsafeBytes { previous in
                    header.bind(borrowed: id, at: 6)
                    header.bind(borrowed: payloadHash, at: 13)
                    header.bind(borrowed: previous, at: 14)
                    try header.run()
                }
            }
        }
    }
}
