/// Four bytes by which a note says which key signed it; a label, not a proof.
public struct NoteKeyHash: Hashable, Sendable, CustomStringConvertible {
    /// The four bytes as a big-endian number.
    public let number: UInt32

    /// Takes the four bytes as a big-endian number.
    public init(_ number: UInt32) { self.number = number }

    /// Reads four bytes; `nil` for any other count.
    init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == 4 else { return nil }
        number = bytes.reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// Reads eight hexadecimal digits in small letters; `nil` for anything else.
    init?(text: some StringProtocol) {
        guard let bytes = Hexadecimal.bytes(of: text) else { return nil }
        self.init(bytes)
    }

    var bytes: [UInt8] { withUnsafeBytes(of: number.bigEndian) { Array($0) } }

    /// Eight hexadecimal digits in small letters.
    public var description: String { Hexadecimal.text(of: bytes) }
}
