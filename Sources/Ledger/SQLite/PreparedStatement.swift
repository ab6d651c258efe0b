internal import Events
internal import GRDB
internal import GRDBSQLite

/// A prepared statement with its values bound and read one by one: the hot paths make no rows and no boxes.
///
/// Parameters count from 1, columns from 0, as in SQLite.
final class PreparedStatement {
    private let statement: Statement
    private let handle: OpaquePointer

    init(_ sql: String, on database: Database) throws {
        statement = try database.makeStatement(sql: sql)
        handle = statement.sqliteStatement
    }

    /// Goes on to the next row; false at the end.
    func step() throws -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw StoreIOFailure.sqlite(sqlite3_db_handle(handle))
        }
    }

    /// Runs a statement that gives no rows.
    func run() throws {
        defer { reset() }
        _ = try step()
    }

    /// Runs a statement that gives at most one row, and reads it.
    func first<Value>(_ read: (PreparedStatement) throws -> Value) throws -> Value? {
        defer { reset() }
        return try step() ? read(self) : nil
    }

    func reset() { sqlite3_reset(handle) }

    func bind(_ number: Int64, at parameter: Int32) { sqlite3_bind_int64(handle, parameter, number) }

    func bind(real: Double, at parameter: Int32) { sqlite3_bind_double(handle, parameter, real) }

    func bind(_ text: String?, at parameter: Int32) {
        guard let text else {
            sqlite3_bind_null(handle, parameter)
            return
        }
        sqlite3_bind_text(handle, parameter, text, Int32(text.utf8.count), Self.copied)
    }

    func bind(_ id: EntryID, at parameter: Int32) {
        id.withStoredBytes { bytes in
            _ = sqlite3_bind_blob(handle, parameter, bytes.baseAddress, Int32(bytes.count), Self.copied)
        }
    }

    /// Binds the ids of other entries, 16 bytes each; nothing if there are none.
    func bind(links: [EntryID], at parameter: Int32) {
        if links.isEmpty { return bind(nil, at: parameter) }
        let bytes = links.flatMap { $0.withStoredBytes { [UInt8]($0) } }
        sqlite3_bind_blob64(handle, parameter, bytes, UInt64(bytes.count), Self.copied)
    }

    /// Binds bytes without a copy: they must stay until the statement is reset.
    func bind(borrowed bytes: UnsafeRawBufferPointer, at parameter: Int32) {
        if bytes.isEmpty {
            sqlite3_bind_zeroblob(handle, parameter, 0)
        } else {
            sqlite3_bind_blob64(handle, parameter, bytes.baseAddress, UInt64(bytes.count), nil)
        }
    }

    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

    func number(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

    func text(_ column: Int32) -> String {
        guard let start = sqlite3_column_text(handle, column) else { return "" }
        let count = Int(sqlite3_column_bytes(handle, column))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    func bytes(_ column: Int32) -> [UInt8] {
        guard let start = sqlite3_column_blob(handle, column) else { return [] }
        return [UInt8](UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
    }

    /// Lends the bytes of a column; they are valid until the statement goes on.
    func borrowed(_ column: Int32) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(
            start: sqlite3_column_blob(handle, column), count: Int(sqlite3_column_bytes(handle, column)))
    }

    /// The id in a column of 16 bytes.
    func id(_ column: Int32) throws -> EntryID {
        let bytes = borrowed(column)
        guard bytes.count == 16 else { throw StoreIOFailure.damaged("an entry without an id of 16 bytes") }
        return EntryID(storedBytes: bytes)
    }

    /// The ids of other entries, 16 bytes each.
    func links(_ column: Int32) throws -> [EntryID] {
        guard !isNull(column) else { return [] }
        let bytes = borrowed(column)
        guard bytes.count.isMultiple(of: 16) else { throw StoreIOFailure.damaged("an entry with half a link") }
        return stride(from: 0, to: bytes.count, by: 16).map {
            EntryID(storedBytes: UnsafeRawBufferPointer(rebasing: bytes[$0..<$0 + 16]))
        }
    }

    /// The hash in a column of 32 bytes.
    func hash(_ column: Int32) throws -> Digest32 {
        let bytes = borrowed(column)
        guard bytes.count == 32 else { throw StoreIOFailure.damaged("an entry without a hash of 32 bytes") }
        return Digest32(copying: bytes)
    }

    // SQLITE_TRANSIENT is a macro with a cast, which Swift does not import.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}

extension EntryID {
    /// Takes the 16 bytes by which the log knows the id.
    init(storedBytes bytes: UnsafeRawBufferPointer) {
        self.init(
            high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
            low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    }

    /// Lends the 16 bytes by which the log knows the id, in the order of the written form.
    func withStoredBytes<Outcome>(_ body: (UnsafeRawBufferPointer) throws -> Outcome) rethrows -> Outcome {
        try withUnsafeBytes(of: (high.bigEndian, low.bigEndian), body)
    }
}
