import Testing

@testable import Ledger

@Suite struct HeadNoteTests {
    private let hash = Digest32(sha256: [1, 2, 3])

    @Test(arguments: [1, 9, 10, 1_000_000, .max] as [Int64])
    func `a note is read as it was written, and all are of one length`(_ position: Int64) {
        let note = HeadNote(position: position, hash: hash)
        #expect(HeadNote(note.text) == note)
        #expect(note.text.utf8.count == 5 + 19 + 1 + 64 + 1)
    }

    @Test func `nothing else is read`() {
        let text = HeadNote(position: 12, hash: hash).text
        let others = [
            "", "\n", "head", String(text.dropLast()), text + text, text + "\n", " " + text, "tail" + text.dropFirst(4),
            text.replacing("0000000000000000012", with: "12"),
            text.replacing("0000000000000000012", with: "+000000000000000012"),
            text.replacing("0000000000000000012", with: "-000000000000000012"),
            text.replacing("0000000000000000012", with: "9999999999999999999"), text.replacing(" ", with: "  "),
            text.replacing(hash.hex, with: String(hash.hex.dropLast())),
            text.replacing(hash.hex, with: "x" + hash.hex.dropFirst()),
        ]
        for other in others { #expect(HeadNote(other) == nil, "\(other)") }
    }
}
