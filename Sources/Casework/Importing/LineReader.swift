internal import Foundation

/// Reads a file, or standard input, line by line in bounded memory.
public final class LineReader {
    /// The longest line, in bytes.
    public static let longestLine = 1 << 20

    private static let chunk = 1 << 16
    private let handle: FileHandle
    private let source: String
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false
    private var isAtBeginning = true

    /// Opens a file; `-` is standard input.
    /// - Throws: ``FileNotReadable`` if it cannot be opened.
    public init(path: String) throws {
        source = path
        if path == "-" {
            handle = .standardInput
        } else {
            guard let opened = FileHandle(forReadingAtPath: path) else { throw FileNotReadable(path: path) }
            handle = opened
        }
    }

    /// The next line without its end; `nil` after the last.
    /// - Throws: ``BadInput`` for a line longer than ``longestLine``; ``FileNotReadable``.
    public func next() throws -> [UInt8]? {
        var searched = start
        while true {
            if let end = buffer[searched...].firstIndex(of: 0x0A) {
                defer { start = end + 1 }
                return try line(start..<end)
            }
            guard !isAtEnd else {
                defer { start = buffer.count }
                return start < buffer.count ? try line(start..<buffer.count) : nil
            }
            try checkLength(buffer.count - start)
            searched = buffer.count - start
            try fill()
        }
    }

    /// All that was not read yet.
    /// - Throws: ``BadInput`` if it is longer than ``longestLine``; ``FileNotReadable``.
    public func rest() throws -> [UInt8] {
        while !isAtEnd, buffer.count - start <= Self.longestLine { try fill() }
        guard isAtEnd else {
            throw BadInput(
                source: source, expected: "at most \(Self.longestLine) bytes", found: "more",
                advice: "give the fields of one event")
        }
        defer { start = buffer.count }
        return withoutMark(buffer[start...])
    }

    private func line(_ range: Range<Int>) throws -> [UInt8] {
        try checkLength(range.count)
        return withoutMark(buffer[range])
    }

    private func checkLength(_ count: Int) throws {
        guard count <= Self.longestLine else {
            throw BadInput(
                source: source, expected: "lines of at most \(Self.longestLine) bytes", found: "a longer one",
                advice: "write one entry a line")
        }
    }

    private func fill() throws {
        buffer.removeSubrange(..<start)
        start = 0
        do {
            let data = try handle.read(upToCount: Self.chunk) ?? Data()
            isAtEnd = data.isEmpty
            buffer.append(contentsOf: data)
        } catch {
            throw FileNotReadable(path: source)
        }
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
