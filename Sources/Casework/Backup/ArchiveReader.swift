internal import Events
internal import Exchange
internal import Ledger

/// Reads the lines of an archive, in bounded memory.
final class ArchiveReader {
    /// The longest line in bytes: what a command takes, sealed, in Base64 and once more in clear, has room in it.
    private static let longestLine = 8 << 20

    private let path: String
    private let gzip: GzipReader
    private var buffer = LineBuffer()
    private var number = 0

    /// Opens a file.
    ///
    /// - Parameter size: The bytes that its lines have together; more are not read.
    /// - Throws: ``FileNotReadable``.
    init(_ path: String, size: Int64) throws {
        self.path = path
        let bytes = try ByteReader(path: path)
        gzip = GzipReader(limit: size) { try bytes.next() }
    }

    /// The next line; `nil` after the last.
    /// - Throws: ``BackupDamaged``, ``FileNotReadable``.
    func next() throws -> ArchiveLine? {
        try nextJSON().map { json in
            do { return try ArchiveLine(json) } catch { throw damaged("\(error)") }
        }
    }

    /// The next line as a record of the audit trail; `nil` after the last.
    /// - Throws: ``BackupDamaged``, ``FileNotReadable``.
    func nextRecord() throws -> AuditRecord? {
        try nextJSON().map { json in
            guard let record = AuditRecord(json) else { throw damaged("no record of who looked") }
            return record
        }
    }

    private func nextJSON() throws -> JSON? {
        while true {
            if let bytes = buffer.next() { return try json(Array(bytes)) }
            guard buffer.count <= Self.longestLine else { throw damaged("longer than any that was written") }
            guard let more = try fill() else {
                guard buffer.count == 0 else { throw damaged("it has no end") }
                return nil
            }
            buffer.append(more)
        }
    }

    private func fill() throws -> [UInt8]? {
        do { return try gzip.next() } catch let failure as GzipDamaged {
            throw damaged("\(failure)")
        } catch let failure as GzipTooLarge {
            throw damaged("\(failure)")
        }
    }

    private func json(_ bytes: [UInt8]) throws -> JSON {
        number += 1
        do { return try JSONParser.parse(bytes) } catch { throw damaged("\(error)") }
    }

    private func damaged(_ reason: String) -> BackupDamaged {
        BackupDamaged(file: path, reason: "after line \(number): \(reason)")
    }
}
