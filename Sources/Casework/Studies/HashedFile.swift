internal import Crypto
internal import Foundation

/// A new file that is hashed while it is written, readable for its owner alone.
final class HashedFile {
    private static let chunk = 1 << 20

    private let path: String
    private let handle: FileHandle
    private var buffer: [UInt8] = []
    private var hash = SHA256()
    /// Bytes so far.
    private(set) var size = 0

    /// - Throws: ``FileNotMade``, also if there is a file of that name.
    init(_ path: String) throws(FileNotMade) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw FileNotMade(path: path) }
        self.path = path
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        buffer.reserveCapacity(2 * Self.chunk)
    }

    func write(_ bytes: [UInt8]) throws(FileNotMade) {
        buffer.append(contentsOf: bytes)
        if buffer.count >= Self.chunk { try flush() }
    }

    /// Brings the file onto the disk.
    /// - Returns: Its SHA-256 as 64 hexadecimal digits.
    func finish() throws(FileNotMade) -> String {
        try flush()
        do { try handle.synchronize() } catch { throw FileNotMade(path: path) }
        return hash.finalize().hex
    }

    private func flush() throws(FileNotMade) {
        hash.update(data: buffer)
        size += buffer.count
        do { try handle.write(contentsOf: buffer) } catch { throw FileNotMade(path: path) }
        buffer.removeAll(keepingCapacity: true)
    }
}
