extension String {
    /// Whether nothing is said: empty, or spaces alone.
    var isBlank: Bool { allSatisfy(\.isWhitespace) }

    /// Whether it is a SHA-256 as 64 hexadecimal digits in small letters.
    var isHashInHex: Bool {
        utf8.count == 64 && utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    }
}
