internal import Crypto

/// What tells one store from every other: chance, made once; a copy and a restored backup keep it.
public struct StoreIdentity: Hashable, Sendable {
    /// 32 hexadecimal digits.
    public let text: String
    /// The name under which its checkpoints are signed.
    public let origin: NoteName

    /// Reads 32 hexadecimal digits; `nil` for anything else.
    init?(text: String) {
        guard text.utf8.count == 32, Hexadecimal.bytes(of: text) != nil,
            let origin = try? NoteName("throughcare/\(text)")
        else { return nil }
        self.text = text
        self.origin = origin
    }

    /// An identity that no other store has.
    static func random() -> StoreIdentity {
        let digits = SymmetricKey(size: .bits128).withUnsafeBytes { Hexadecimal.text(of: [UInt8]($0)) }
        guard let identity = StoreIdentity(text: digits) else { preconditionFailure("\(digits) are not 32 digits") }
        return identity
    }
}
