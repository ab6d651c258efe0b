/// A SHA-256 hash: 32 bytes, held without an allocation of its own.
public struct Digest32: Hashable, Sendable, CustomStringConvertible {
    // Eight bytes each, as they stand in memory: no number is meant by them.
    private let words: (UInt64, UInt64, UInt64, UInt64)

    /// 32 zeros: what stands where there is no hash yet.
    public static let zero = Digest32(words: (0, 0, 0, 0))

    private init(words: (UInt64, UInt64, UInt64, UInt64)) { self.words = words }

    /// Copies 32 bytes; any other count is the caller's mistake and stops the program.
    public init(copying bytes: UnsafeRawBufferPointer) {
        precondition(bytes.count == 32, "a digest has 32 bytes, not \(bytes.count)")
        func word(_ index: Int) -> UInt64 { bytes.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self) }
        words = (word(0), word(1), word(2), word(3))
    }

    /// Takes 32 bytes; `nil` for any other count.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self = bytes.withUnsafeBytes { Digest32(copying: $0) }
    }

    /// Reads 64 hexadecimal digits, small letters only; `nil` for anything else.
    public init?(hex: some StringProtocol) {
        guard let bytes = Hexadecimal.bytes(of: hex) else { return nil }
        self.init(bytes)
    }

    /// Reads the padded Base64 of 32 bytes; `nil` for anything else.
    public init?(base64: some StringProtocol) {
        guard let bytes = Base64.bytes(of: base64) else { return nil }
        self.init(bytes)
    }

    /// Lends the 32 bytes; the pointer is valid only inside `body`.
    public func withUnsafeBytes<Outcome>(_ body: (UnsafeRawBufferPointer) throws -> Outcome) rethrows -> Outcome {
        try Swift.withUnsafeBytes(of: words, body)
    }

    /// The 32 bytes, in order.
    public var bytes: [UInt8] { withUnsafeBytes { Array($0) } }
    /// 64 hexadecimal digits in small letters.
    public var hex: String { Hexadecimal.text(of: bytes) }
    /// 44 characters of padded Base64.
    public var base64: String { Base64.text(of: bytes) }
    public var description: String { hex }

    public static func == (left: Digest32, right: Digest32) -> Bool { left.words == right.words }

    public func hash(into hasher: inout Hasher) { withUnsafeBytes { hasher.combine(bytes: $0) } }
}
