internal import Almanac
internal import Events

/// The two statements that add an entry.
final class InsertStatements {
    private let header: PreparedStatement
    private let payload: PreparedStatement

    init(_ session: Session) throws {
        header = try session.prepare(
            """
            INSERT INTO entry (position, stream, version, type, schema_version, id, occurred_at, occurred_offset,
            occurred_precision, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        payload = try session.prepare("INSERT INTO payload (position, attributes, data) VALUES (?, ?, ?)")
    }

    /// Adds an entry at the place it has been given.
    func insert(_ entry: LoggedEntry, stream: Int64, type: Int64) throws {
        try insertHeader(entry, stream: stream, type: type)
        try entry.attributes.withUnsafeBytes { attributes in
            try entry.data.withUnsafeBytes { data in
                payload.bind(entry.position, at: 1)
                payload.bind(borrowed: attributes, at: 2)
                payload.bind(borrowed: data, at: 3)
                try payload.run()
            }
        }
    }

    private func insertHeader(_ entry: LoggedEntry, stream: Int64, type: Int64) throws {
        header.bind(entry.position, at: 1)
        header.bind(stream, at: 2)
        header.bind(entry.version, at: 3)
        header.bind(type, at: 4)
        header.bind(Int64(entry.schemaVersion), at: 5)
        header.bind(entry.occurred.instant.milliseconds, at: 7)
        header.bind(Int64(entry.occurred.offsetMinutes), at: 8)
        header.bind(entry.occurred.precision.code, at: 9)
        header.bind(entry.recordedAt.milliseconds, at: 10)
        try entry.id.withStoredBytes { id in
            header.bind(borrowed: id, at: 6)
            try header.run()
        }
    }
}
