extension [UInt8] {
    /// Adds a number, the greatest byte first.
    mutating func append(bigEndian number: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: number.bigEndian) { append(contentsOf: $0) }
    }

    /// Adds a text in UTF-8, its length in four bytes before it.
    mutating func append(counted parts: String...) {
        append(bigEndian: UInt32(parts.reduce(0) { $0 + $1.utf8.count }))
        for part in parts { append(contentsOf: part.utf8) }
    }

    /// Adds the 32 bytes of a hash.
    mutating func append(_ hash: Digest32) { hash.withUnsafeBytes { append(contentsOf: $0) } }
}
