internal import Crypto
internal import Events
internal import Exchange
internal import Foundation
internal import Ledger

/// Writes lines of an archive into a new gzip file, which gets its name when it is whole.
final class ArchiveWriter {
    private static let chunk = 1 << 16

    private let partPath: String
    private let path: String
    private let handle: FileHandle
    private var function = SHA256()
    private var size: Int64 = 0
    private var textSize: Int64 = 0
    private var waiting: [UInt8] = []
    private lazy var gzip = GzipWriter { [unowned self] in try put($0) }
    private var isKept = false

    /// Begins a file of which there is none yet.
    /// - Throws: ``FileNotMade``.
    init(_ path: String) throws {
        self.path = path
        partPath = path + ".part"
        let descriptor = open(partPath, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw FileNotMade(path: path) }
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    deinit { if !isKept { unlink(partPath) } }

    /// Adds a line.
    func write(_ line: ArchiveLine) throws { try write(line.json) }

    /// Adds a value as a line.
    func write(_ json: JSON) throws {
        waiting += json.line.utf8
        waiting.append(0x0A)
        if waiting.count >= Self.chunk { try flush() }
    }

    /// Brings everything onto the disk and gives the file its name.
    /// - Returns: What it is, in bytes, and its lines; its SHA-256 in hexadecimal digits.
    func keep() throws -> (size: Int64, textSize: Int64, sha256: String) {
        try flush()
        try gzip.finish()
        do { try handle.synchronize() } catch { throw FileNotMade(path: path) }
        guard rename(partPath, path) == 0 else { throw FileNotMade(path: path) }
        isKept = true
        return (size, textSize, function.finalize().hex)
    }

    private func flush() throws {
        textSize += Int64(waiting.count)
        try gzip.write(waiting)
        waiting.removeAll(keepingCapacity: true)
    }

    private func put(_ bytes: [UInt8]) throws {
        function.update(data: bytes)
        size += Int64(bytes.count)
        do { try handle.write(contentsOf: bytes) } catch { throw FileNotMade(path: path) }
    }
}
