/// What a log says of itself at one moment: how many entries it has, and the one hash that stands for all of them.
///
/// As text it is a checkpoint (C2SP tlog-checkpoint) of four lines: origin, size, root, and `head` with the hash of the
/// last entry's header.
public struct TreeHead: Hashable, Sendable {
    /// Which log.
    public let origin: NoteName
    /// How many entries; at least 0.
    public let size: Int64
    /// The root of the Merkle tree of all entries' header hashes.
    public let root: Digest32
    /// The header hash of the last entry; zeros if there is none.
    public let last: Digest32

    /// Puts together what a log says of itself.
    public init(origin: NoteName, size: Int64, root: Digest32, last: Digest32) {
        self.origin = origin
        self.size = size
        self.root = root
        self.last = last
    }

    /// The text that is signed; each of its lines ends with a line feed.
    public var text: String { "\(origin)\n\(size)\n\(root.base64)\n\(Self.headMark)\(last.base64)\n" }

    private static let headMark = "head "
    private static let lineCount = 4

    /// Reads what a signed note says, without asking who signed it.
    /// - Throws: ``NoteMalformed``, ``TreeHeadMalformed``.
    public init(inNote note: String) throws { try self.init(SignedNote(note).text) }

    /// Reads ``text``; every text but the one that would be written is refused.
    /// - Throws: ``TreeHeadMalformed``.
    public init(_ text: String) throws(TreeHeadMalformed) {
        // By scalars, because a carriage return and a line feed are one character.
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
        func line(_ number: Int) -> String { number <= lines.count ? lines[number - 1] : "" }
        func malformed(_ number: Int, _ expected: String) -> TreeHeadMalformed {
            TreeHeadMalformed(line: number, expected: expected, found: line(number))
        }
        guard let origin = try? NoteName(line(1)) else { throw malformed(1, "the log's origin, without spaces or +") }
        guard let size = Int64(line(2)), size >= 0, "\(size)".hasSameBytes(as: line(2)) else {
            throw malformed(2, "how many entries, such as 0 or 1204")
        }
        guard let root = Digest32(base64: line(3)) else { throw malformed(3, "the root, 32 bytes in Base64") }
        guard line(4).hasPrefix(Self.headMark), let last = Digest32(base64: line(4).dropFirst(Self.headMark.count))
        else {
            throw malformed(4, "\(Self.headMark)and the last entry's hash, 32 bytes in Base64")
        }
        guard lines.count > Self.lineCount else { throw malformed(4, "a line feed at the end") }
        guard lines.count == Self.lineCount + 1, line(5).isEmpty else { throw malformed(5, "nothing more") }
        self.init(origin: origin, size: size, root: root, last: last)
    }
}

/// The text is no checkpoint of a log.
public struct TreeHeadMalformed: Error, Hashable, CustomStringConvertible {
    /// Which line, from 1.
    public let line: Int
    /// What should stand there, in words.
    public let expected: String
    /// What stands there; empty if there is no such line.
    public let found: String

    /// Says what should stand in which line, and what does.
    public init(line: Int, expected: String, found: String) {
        self.line = line
        self.expected = expected
        self.found = found
    }

    public var description: String {
        "line \(line) of the checkpoint: expected \(expected), found \(found.debugDescription)"
    }
}
