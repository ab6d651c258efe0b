/// How far the log came: the last position that was acknowledged, and the header hash there.
///
/// It stands in the lock file, apart from the log, and is written after every commit. A log that ends before it has lost
/// what somebody was told it holds. It is not waited for, so after a loss of power it may be behind or unreadable, and is
/// never ahead.
struct HeadNote: Hashable {
    let position: Int64
    let hash: Digest32

    private static let mark = "head"
    /// One line of fixed length, so that a shorter one cannot leave half of a longer one behind.
    private static let digits = 19

    var text: String {
        let number = String(position)
        return "\(Self.mark) \(String(repeating: "0", count: Self.digits - number.utf8.count))\(number) \(hash.hex)\n"
    }

    init(position: Int64, hash: Digest32) {
        self.position = position
        self.hash = hash
    }

    /// Reads what ``text`` wrote; `nil` for anything else.
    init?(_ text: String) {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == Self.mark, parts[1].utf8.count == Self.digits,
            parts[1].utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }),
            let position = Int64(parts[1]), parts[2].last == "\n", let hash = Digest32(hex: parts[2].dropLast())
        else { return nil }
        self.init(position: position, hash: hash)
    }
}
