/// Bytes as hexadecimal digits in small letters, so that each value has one text only.
enum Hexadecimal {
    private static let digits = Array("0123456789abcdef".utf8)

    static func text(of bytes: some Collection<UInt8>) -> String {
        String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// The bytes that two digits each stand for; `nil` if this is no such text.
    static func bytes(of text: some StringProtocol) -> [UInt8]? {
        let nibbles = text.utf8.compactMap { digits.firstIndex(of: $0) }
        guard nibbles.count == text.utf8.count, nibbles.count.isMultiple(of: 2) else { return nil }
        return stride(from: 0, to: nibbles.count, by: 2).map { UInt8(nibbles[$0] << 4 | nibbles[$0 + 1]) }
    }
}
