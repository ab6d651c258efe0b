/// Reads a file, or standard input, line by line in bounded memory.
public final class LineReader {
    /// The longest line, in bytes.
    public static let longestLine = 1 << 20

    private let bytes: ByteReader
    private let source: String
    private var buffer = LineBuffer()
    private var isAtEnd = false
    private var isAtBeginning = true

    /// Opens a file; `-` is standard input.
    /// - Throws: ``FileNotReadable`` if it cannot be opened.
    public convenience init(path: String) throws {
        self.init(try ByteReader(path: path), source: path)
    }

    init(_ bytes: ByteReader, source: String) {
        self.bytes = bytes
        self.source = source
    }

    /// The next line without its end; `nil` after the last.
    /// - Throws: ``BadInput`` for a line longer than ``longestLine``; ``FileNotReadable``.
    public func next() throws -> [UInt8]? {
        while true {
            if let line = buffer.next() { return try checked(line) }
            guard !isAtEnd else { return buffer.count > 0 ? try checked(buffer.rest()) : nil }
            try checkLength(buffer.count)
            try fill()
        }
    }

    /// All that was not read yet.
    /// - Throws: ``BadInput`` if it is longer than ``longestLine``; ``FileNotReadable``.
    public func rest() throws -> [UInt8] {
        while !isAtEnd, buffer.count <= Self.longestLine { try fill() }
        guard isAtEnd else {
            throw BadInput(
                source: source, expected: "at most \(Self.longestLine) bytes", found: "more",
                advice: "give the fields of one event")
        }
        return withoutMark(buffer.rest())
    }

    private func checked(_ line: ArraySlice<UInt8>) throws -> [UInt8] {
        try checkLength(line.count)
        return withoutMark(line)
    }

    private func checkLength(_ count: Int) throws {
        guard count <= Self.longestLine else {
            throw BadInput(
                source: source, expected: "lines of at most \(Self.longestLine) bytes", found: "a longer one",
                advice: "write one entry a line")
        }
    }

    private func fill() throws {
        if let next = try bytes.next() { buffer.append(next) } else { isAtEnd = true }
    }

    /// Some editors begin a file with a byte order mark, which says nothing in UTF-8.
    private func withoutMark(_ line: ArraySlice<UInt8>) -> [UInt8] {
        defer { isAtBeginning = false }
        return isAtBeginning && line.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(line.dropFirst(3)) : Array(line)
    }
}

/// A file cannot be read.
public struct FileNotReadable: Error, Hashable, Sendable, CustomStringConvertible {
    public let path: String

    public var description: String { "cannot read \(path): check that it exists and that this user may read it" }
}
