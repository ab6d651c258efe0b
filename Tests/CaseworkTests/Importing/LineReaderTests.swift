import Specifications
import Testing

@testable import Casework

struct LineReaderTests {
    /// The size of a read from a file.
    static let chunk = 1 << 16

    @Test(
        arguments: [
            ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("a\n\nb\n", ["a", "", "b"]),
            ("\n\na", ["", "", "a"]), ("a\r\nb\r\n", ["a\r", "b\r"]), ("\u{FEFF}a\nb\n", ["a", "b"]),
            ("a\n\u{FEFF}b\n", ["a", "\u{FEFF}b"]), ("\u{FEFF}", [""]),
        ] as [(String, [String])])
    func `a file is handed out line by line`(content: String, lines: [String]) throws {
        #expect(try Self.lines(of: Array(content.utf8)) == lines.map { Array($0.utf8) })
    }

    @Test(arguments: [-2, -1, 0, 1, 2], ["", "tail", "tail\n"])
    func `a line is whole wherever the reads end`(shift: Int, tail: String) throws {
        let head = [UInt8](repeating: 0x61, count: Self.chunk + shift)
        let rest = tail.isEmpty ? [] : [Array("tail".utf8)]
        #expect(try Self.lines(of: head + [0x0A] + Array(tail.utf8)) == [head] + rest)
    }

    @Test func `many lines over many reads stay in order`() throws {
        let lines = (0..<30_000).map { Array("line \($0)".utf8) }
        #expect(try Self.lines(of: lines.flatMap { $0 + [0x0A] }) == lines)
    }

    @Test(arguments: [true, false])
    func `a line of the greatest length is taken`(isEnded: Bool) throws {
        let line = [UInt8](repeating: 0x61, count: LineReader.longestLine)
        #expect(try Self.lines(of: isEnded ? line + Array("\nb\n".utf8) : line).first == line)
    }

    @Test(arguments: [(1, true), (1, false), (1 << 16, true), (1 << 20, false)])
    func `a longer line is refused`(excess: Int, isEnded: Bool) throws {
        let line = [UInt8](repeating: 0x61, count: LineReader.longestLine + excess)
        let folder = try ScratchFolder()
        let reader = try LineReader(path: try folder.write([0x0A] + line + (isEnded ? [0x0A] : []), to: "long.jsonl"))
        #expect(try reader.next() == [])
        let refusal = #expect(throws: BadInput.self) { _ = try reader.next() }
        #expect(refusal?.expected == "lines of at most 1048576 bytes")
    }

    @Test func `the refusal of a longer line says which one, and nothing of its file is kept`() throws {
        let folder = try ScratchFolder()
        let long = Line.of("ProfileRecorded", "{}", #""purpose":"\#(String(repeating: "a", count: 1 << 20))""#)
        let path = try folder.write((Line.opened + "\n\n" + long + "\n").utf8, to: "long.jsonl")
        let office = try Office()
        let reader = try LineReader(path: path)
        #expect(
            throws: BadInput(
                source: "long.jsonl", line: 3, expected: "lines of at most 1048576 bytes", found: "a longer one",
                advice: "write one entry a line")
        ) { try office.casework.importLines(from: "long.jsonl", nextLine: reader.next) }
        #expect(try office.entries.isEmpty)
    }

    @Test func `the rest of a file is what was not handed out`() throws {
        let folder = try ScratchFolder()
        let reader = try LineReader(path: try folder.write("\u{FEFF}a\nb\nc".utf8, to: "file"))
        #expect(try reader.next() == Array("a".utf8))
        #expect(try reader.rest() == Array("b\nc".utf8))
        #expect(try reader.next() == nil)
    }

    @Test(arguments: [(0, true), (1, false)])
    func `the rest of a file has the length of a line at most`(excess: Int, isTaken: Bool) throws {
        let folder = try ScratchFolder()
        let bytes = [UInt8](repeating: 0x61, count: LineReader.longestLine + excess)
        let reader = try LineReader(path: try folder.write(bytes, to: "file"))
        #expect(((try? reader.rest()) == bytes) == isTaken)
    }

    @Test(arguments: ["missing.jsonl", "."])
    func `what is no file is not found`(name: String) throws {
        let folder = try ScratchFolder()
        #expect(throws: FileNotReadable(path: folder[name])) {
            _ = try LineReader(path: folder[name]).next()
        }
    }

    private static func lines(of content: [UInt8]) throws -> [[UInt8]] {
        let folder = try ScratchFolder()
        let reader = try LineReader(path: try folder.write(content, to: "file"))
        var lines: [[UInt8]] = []
        while let line = try reader.next() { lines.append(line) }
        return lines
    }
}
