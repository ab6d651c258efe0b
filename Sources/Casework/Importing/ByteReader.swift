internal import Foundation

/// Reads a file, or standard input, in chunks.
final class ByteReader {
    private static let chunk = 1 << 16
    private let handle: FileHandle
    private let path: String
    private var looked: [UInt8]?

    /// Opens a file; `-` is standard input.
    /// - Throws: ``FileNotReadable`` if it cannot be opened.
    init(path: String) throws(FileNotReadable) {
        self.path = path
        if path == "-" {
            handle = .standardInput
        } else {
            guard let opened = FileHandle(forReadingAtPath: path) else { throw FileNotReadable(path: path) }
            handle = opened
        }
    }

    /// The first chunk, which stays; empty if there is nothing.
    func lookAhead() throws(FileNotReadable) -> [UInt8] {
        if let looked { return looked }
        let first = try read()
        looked = first
        return first
    }

    /// The next chunk; `nil` after the last.
    func next() throws(FileNotReadable) -> [UInt8]? {
        let bytes = try lookAhead()
        looked = nil
        return bytes.isEmpty ? nil : bytes
    }

    private func read() throws(FileNotReadable) -> [UInt8] {
        do { return Array(try handle.read(upToCount: Self.chunk) ?? Data()) } catch {
            throw FileNotReadable(path: path)
        }
    }
}
