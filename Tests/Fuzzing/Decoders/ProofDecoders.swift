internal import Ledger

extension Decoder {
    private static let note = """
        throughcare/00112233445566778899aabbccddeeff
        7
        47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
        head 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=

        — throughcare/00112233445566778899aabbccddeeff \
        AQIDBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=

        """
    private static let noteWords = ["\n\n", "— ", "head ", "==", "0", "9223372036854775808", "+", "\u{2014}", "\r\n"]

    /// Signed notes and the tree heads in them; what was read is written as it stood.
    static let signedNote = Decoder(
        name: "signed-note", seeds: { [Array(note.utf8)] }, words: noteWords,
        read: { bytes in
            let text = String(decoding: bytes, as: UTF8.self)
            guard let note = try? SignedNote(text) else { return }
            mustHold(note.description.utf8.elementsEqual(text.utf8), "a note is written as it was read")
            guard let head = try? TreeHead(note.text) else { return }
            mustHold(head.text.utf8.elementsEqual(note.text.utf8), "a tree head is written as it was read")
        })

    /// Texts of tree heads, verifier keys and hashes; what was read is written as it stood.
    static let proofText = Decoder(
        name: "proof-text",
        seeds: {
            [Array(note.prefix { $0 != "—" }.dropLast().utf8), Array("throughcare/0011+00000000+AQ==".utf8)]
        },
        words: noteWords,
        read: { bytes in
            let text = String(decoding: bytes, as: UTF8.self)
            let written = [
                (try? TreeHead(text))?.text, (try? VerifierKey(text))?.description, Digest32(hex: text)?.hex,
                Digest32(base64: text)?.base64,
            ]
            for again in written.compactMap(\.self) {
                mustHold(again.utf8.elementsEqual(text.utf8), "a text of a proof is written as it was read")
            }
        })

    /// Growing trees; what was read is written as it stood, and grows.
    static let compactRange = Decoder(
        name: "compact-range",
        seeds: { [0, 1, 7, 1_000].map { CompactRange(leaves: $0).bytes } }, words: [],
        read: { bytes in
            guard var range = try? CompactRange(bytes: bytes) else { return }
            mustHold(range.bytes == bytes, "a growing tree is written as it was read")
            _ = range.root
            if range.size < Int64.max { range.append(.zero) }
        })
}

extension CompactRange {
    fileprivate init(leaves count: Int) {
        self.init()
        for _ in 0..<count { append(.zero) }
    }
}
