extension SignedNote {
    /// How many signatures are read; whoever sends more wants to keep the reader busy.
    private static let mostSignatures = 100

    /// Reads a note; nothing is verified yet.
    /// - Throws: ``NoteMalformed``.
    public init(_ note: String) throws(NoteMalformed) {
        let lines = try NoteLines(note).lines
        guard let border = lines.lastIndex(of: ""), border > 0 else {
            throw NoteMalformed(
                line: lines.count, expected: "an empty line between text and signatures", found: lines[lines.count - 1])
        }
        let signed = lines[(border + 1)...]
        guard !signed.isEmpty, signed.count <= Self.mostSignatures else {
            throw NoteMalformed(
                line: border + 2, expected: "1 to \(Self.mostSignatures) signatures", found: "\(signed.count)")
        }
        var signatures: [NoteSignature] = []
        for (index, line) in zip(signed.indices, signed) {
            guard let signature = NoteSignature(line: line) else {
                throw NoteMalformed(
                    line: index + 1, expected: "\(NoteSignature.mark)name base64-of-key-hash-and-signature", found: line
                )
            }
            signatures.append(signature)
        }
        self.init(text: lines[..<border].map { $0 + "\n" }.joined(), signatures: signatures)
    }
}

extension NoteSignature {
    /// Reads a line without its line feed; `nil` if it is no signature.
    fileprivate init?(line: String) {
        let parts = line.unicodeScalars.split(separator: " ", omittingEmptySubsequences: false).map { String($0) }
        guard parts.count == 3, parts[0] + " " == Self.mark, let name = try? NoteName(parts[1]),
            let bytes = Base64.bytes(of: parts[2]), bytes.count > 4, let keyHash = NoteKeyHash(bytes.prefix(4))
        else { return nil }
        self.init(name: name, keyHash: keyHash, bytes: Array(bytes.dropFirst(4)))
    }
}
