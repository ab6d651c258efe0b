import Ledger
import Testing

@Suite struct TreeHeadTests {
    private static let root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="
    private static let last = "AAgQGCAoMDhASFBYYGhweICIkJigqLC4wMjQ2ODo8Pg="
    private static let text = "example.com/behind-the-sofa\n20852163\n\(root)\nhead \(last)\n"

    @Test func `a checkpoint is read and written again`() throws {
        let head = try TreeHead(Self.text)
        #expect(head.origin.text == "example.com/behind-the-sofa")
        #expect(head.size == 20_852_163)
        #expect(head.root.base64 == Self.root)
        #expect(head.last.base64 == Self.last)
        #expect(head.text == Self.text)
    }

    @Test(arguments: [0, 1, Int64.max])
    func `a size comes back as it was written`(_ size: Int64) throws {
        let head = try TreeHead(origin: NoteName("log"), size: size, root: MerkleTree.emptyRoot, last: .zero)
        #expect(try TreeHead(head.text) == head)
    }

    @Test(
        arguments: [
            (text, "", 1), ("example", "\nexample", 1), ("the-sofa", "the sofa", 1), ("20852163", "020852163", 2),
            ("20852163", "+20852163", 2), ("20852163", "-20852163", 2), ("20852163", " 20852163", 2),
            ("20852163", "9223372036854775808", 2), ("20852163", "", 2), ("20852163", "20852163\r", 2), (root, "", 3),
            (root, "AAAA", 3), ("q2I=", "q2I", 3), ("q2I=", "q2J=", 3), ("head ", "tail ", 4), ("head ", "head  ", 4),
            ("8Pg=", "8Ph=", 4), ("8Pg=\n", "8Pg=", 4), ("8Pg=\n", "8Pg=\n\n", 5), ("8Pg=\n", "8Pg=\nmore\n", 5),
            ("8Pg=\n", "8Pg=\nmore", 5),
        ] as [(String, String, Int)])
    func `what is no checkpoint is refused with the line`(_ old: String, _ new: String, _ line: Int) {
        let failure = #expect(throws: TreeHeadMalformed.self) { try TreeHead(Self.text.replacing(old, with: new)) }
        #expect(failure?.line == line, "\(String(describing: failure))")
    }

    @Test func `a refusal says what was expected and what was found`() {
        let failure = #expect(throws: TreeHeadMalformed.self) { try TreeHead("log\nmany\n") }
        #expect(
            failure?.description
                == "line 2 of the checkpoint: expected how many entries, such as 0 or 1204, found \"many\"")
    }
}
