internal import Crypto
internal import Foundation

/// The key of a study: who has it can tell whether a pseudonym is of a reference that they know.
public struct StudyKey: Sendable {
    private let key: SymmetricKey

    init(_ bytes: [UInt8]) { key = SymmetricKey(data: bytes) }

    /// A key that no other study has.
    public static func random() -> StudyKey { StudyKey(SymmetricKey(size: .bits256).withUnsafeBytes { [UInt8]($0) }) }

    /// The key as 64 hexadecimal digits.
    var text: String { key.withUnsafeBytes { Hexadecimal.text(of: [UInt8]($0)) } }

    /// Tells one key from another, and nothing else about it.
    public var fingerprint: String { Hexadecimal.text(of: code(of: "fingerprint", "").prefix(8)) }

    /// What stands for a reference of a kind: 16 hexadecimal digits, others for another kind or key.
    public func pseudonym(of reference: String, kind: String) -> String {
        Hexadecimal.text(of: code(of: kind, reference).prefix(8))
    }

    // The zero byte, which no kind has, keeps kind and reference apart.
    private func code(of kind: String, _ reference: String) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(kind.utf8) + [0] + Array(reference.utf8), using: key))
    }
}
