import Exchange
import Specifications
import Testing

struct CSVReaderTests {
    @Test(
        arguments: [
            ("", []), ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]), ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
            ("a,\n,b\n", [["a", ""], ["", "b"]]), ("\"a,b\",\"c\"\"d\"\n", [["a,b", "c\"d"]]),
            ("\"x\r\ny\",z\r\n", [["x\r\ny", "z"]]), ("\u{FEFF}a\n", [["a"]]), ("\u{FEFF}\"a\"\n", [["a"]]),
            ("\"\"\n", [[""]]), ("a\n\n\r\nb\n", [["a"], ["b"]]), ("é,Ω,👩‍👧\n", [["é", "Ω", "👩‍👧"]]),
            ("=1+1, a \n", [["=1+1", " a "]]), ("a,\u{301}b\n", [["a", "\u{301}b"]]),
        ] as [(String, [[String]])], [1, 2, 3, 1 << 16])
    func `a table is read as it was written, wherever its chunks end`(
        table: (text: String, rows: [[String]]), chunk: Int
    ) throws {
        #expect(try Table.read(table.text, chunk: chunk) == table.rows)
    }

    @Test func `rows are counted with the heading, blank lines and line ends in cells`() throws {
        #expect(try Table.rows(Array("h\n\n\"a\nb\"\nc\n".utf8)).map(\.number) == [1, 3, 4])
    }

    @Test(
        arguments: [
            ("a\n\"b", 2, 1, "a closing double quote"), ("a,b\"c\n", 1, 2, "no double quote inside a bare cell"),
            ("\"a\"b\n", 1, 1, "a delimiter or the end of the row after a closing double quote"),
            ("a\rb\n", 1, 1, "rows that end with CR LF or LF"), ("a\n\0\n", 2, 1, "text in UTF-8"),
        ])
    func `what would have to be guessed is refused`(text: String, row: Int, cell: Int, expected: String) {
        let refusal = #expect(throws: CSVSyntaxError.self) { try Table.read(text) }
        #expect((refusal?.row, refusal?.cell, refusal?.expected) == (row, cell, expected))
    }

    @Test(arguments: [[0x61, 0x2C, 0xFC, 0x0A], [0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61]] as [[UInt8]])
    func `another encoding is refused with advice`(bytes: [UInt8]) {
        let refusal = #expect(throws: CSVSyntaxError.self) { try Table.rows(bytes) }
        #expect(refusal?.advice.contains("UTF-8") == true)
    }

    @Test(arguments: [(-1, true), (0, true), (1, false)])
    func `a row has a greatest length`(excess: Int, isTaken: Bool) {
        let bytes = [UInt8](repeating: 0x61, count: CSVReader.longestRow + excess)
        #expect(((try? Table.rows(bytes)) != nil) == isTaken)
    }

    @Test func `any table comes back from writer and reader, wherever its chunks end`() throws {
        var generator = SeededGenerator(seed: SeededGenerator.printedSeed(for: "random tables"))
        let alphabet = ["a", "ü", " ", ",", ";", "\t", "\"", "\n", "\r", "\r\n", "e\u{301}", "=", "-", "👩‍👧", "'"]
        for _ in 0..<200 {
            let width = Int.random(in: 1...4, using: &generator)
            let table = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
                (0..<width).map { _ in
                    // The first letter keeps the text harmless, so that it must come back unchanged.
                    (0..<Int.random(in: 0...6, using: &generator)).reduce(into: "x") { text, _ in
                        text += alphabet.randomElement(using: &generator) ?? ""
                    }
                }
            }
            let delimiter = Delimiter.allCases.randomElement(using: &generator) ?? .comma
            let writer = CSVWriter(delimiter: delimiter)
            let text = table.map { writer.row($0.map(Cell.text)) }.joined()
            let chunk = Int.random(in: 1...7, using: &generator)
            let read = try Table.read(text, delimiter: delimiter, chunk: chunk)
            #expect(read.map { $0.map { Array($0.utf8) } } == table.map { $0.map { Array($0.utf8) } })
        }
    }
}
