internal import Crypto

/// A token as somebody holds it: 256 bits of chance, shown once and kept nowhere.
public struct AccessSecret: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
{
    /// How every token of ours begins, so that one that turns up where it should not is recognised.
    public static let prefix = "tct_"

    /// The token itself, for whoever it was made for.
    public let revealed: String

    /// Takes a token as it was given.
    init(_ text: String) { revealed = text }

    /// Makes a token.
    ///
    /// - Parameter random: Sixty-four bits at each call, from the system's generator.
    init(random: () -> UInt64) {
        let bytes = (0..<4).flatMap { _ in withUnsafeBytes(of: random().bigEndian, Array.init) }
        revealed = Self.prefix + Base64URL.text(bytes)
    }

    /// What is kept of it: the SHA-256, as 64 hexadecimal digits in small letters.
    var hash: String { SHA256.hash(data: Array(revealed.utf8)).hex }

    /// Whether it is one of ours by its form, and not the token of an identity provider.
    var isOurs: Bool { revealed.hasPrefix(Self.prefix) }

    public var description: String { "(secret)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
