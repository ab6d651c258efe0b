import Exchange
import Testing

struct JSONDocumentReaderTests {
    @Test(
        arguments: [
            ("", []), ("[]", []), (" [ ] \n", []), ("{\"a\":1}", ["{\"a\":1}"]),
            ("{\n\"a\": [1, 2]\n}", ["{\n\"a\": [1, 2]\n}"]),
            ("[{\"a\":1},{\"b\":2}]", ["{\"a\":1}", "{\"b\":2}"]),
            ("[[1,2],\"],\\\",[\",3]", ["[1,2]", "\"],\\\",[\"", "3"]),
            ("\u{FEFF}[{}\n,\n{}]\n", ["{}\n", "{}"]),
        ] as [(String, [String])], [1, 2, 3, 1 << 16])
    func `the elements of a list come one by one, wherever the chunks end`(
        document: (text: String, elements: [String]), chunk: Int
    ) throws {
        #expect(try Self.elements(of: document.text, chunk: chunk) == document.elements)
    }

    @Test(arguments: ["[", "[1", "[1,]", "[,1]", "[1,,2]", "[1] 2", "[\"", "[,]"])
    func `a list that is not well formed is refused`(text: String) {
        #expect(throws: TranslationProblem.self) { try Self.elements(of: text, chunk: 3) }
    }

    @Test(arguments: [(-1, true), (0, true), (1, false)])
    func `an element has a greatest length`(excess: Int, isTaken: Bool) {
        let text = "[" + String(repeating: "1", count: JSONDocumentReader.longestElement + excess) + "]"
        #expect(((try? Self.elements(of: text, chunk: 1 << 16)) != nil) == isTaken)
    }

    private static func elements(of text: String, chunk: Int) throws -> [String] {
        var reader = JSONDocumentReader(nextChunk: Table.chunks(of: Array(text.utf8), size: chunk))
        var elements: [String] = []
        while let element = try reader.next() { elements.append(String(decoding: element, as: UTF8.self)) }
        return elements
    }
}
