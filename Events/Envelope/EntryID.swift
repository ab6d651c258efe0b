/// The identifier of an entry: a UUID.
///
/// Whoever records may choose it; recording the same entry again under it then records nothing twice.
public struct EntryID: Hashable, Sendable, CustomStringConvertible {
    /// The first eight bytes, as a big-endian number.
    public let high: UInt64
    /// The last eight bytes, as a big-endian number.
    public let low: UInt64

    /// Puts the two halves together.
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Reads the usual form, `8-4-4-4-12` hexadecimal digits in either case; `nil` for anything else.
    public init?(_ text: some StringProtocol) {
        var digits = 0
        var halves: (UInt64, UInt64) = (0, 0)
        for (index, byte) in text.utf8.enumerated() {
            if [8, 13, 18, 23].contains(index) {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            guard let nibble = Character(Unicode.Scalar(byte)).hexDigitValue, digits < 32 else { return nil }
            if digits < 16 {
                halves.0 = halves.0 << 4 | UInt64(nibble)
            } else {
                halves.1 = halves.1 << 4 | UInt64(nibble)
            }
            digits += 1
        }
        guard digits == 32, text.utf8.count == 36 else { return nil }
        (high, low) = halves
    }

    /// A version 7 UUID: 48 bits of time, so that identifiers made one after another sort so, then random bits.
    ///
    /// Pure: time and chance come in as values. `milliseconds` since 1970, at least 0.
    public init(milliseconds: Int64, random: (UInt64, UInt64)) {
        let time = UInt64(clamping: milliseconds) & 0xFFFF_FFFF_FFFF
        high = time << 16 | 0x7000 | random.0 & 0x0FFF
        low = 0x8000_0000_0000_0000 | random.1 & 0x3FFF_FFFF_FFFF_FFFF
    }

    public var description: String {
        let digits = Self.hexadecimal(high) + Self.hexadecimal(low)
        let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
        return groups.map { String(decoding: digits[$0], as: UTF8.self) }.joined(separator: "-")
    }

    private static func hexadecimal(_ half: UInt64) -> [UInt8] {
        let alphabet = Array("0123456789abcdef".utf8)
        return (0..<16).map { alphabet[Int(half >> UInt64(60 - 4 * $0) & 0xF)] }
    }
}

extension EntryID: FieldValue {
    public init(json: JSON) throws(FieldProblem) {
        guard case .string(let text) = json, let id = EntryID(text) else {
            throw FieldProblem(expected: Self.kind.inWords, found: json.kindInWords)
        }
        self = id
    }

    public var json: JSON { .string(description) }
    public static var kind: FieldKind { .special("an entry id, such as 018f3c1e-7a4b-7c2d-8e3f-0123456789ab") }
}
