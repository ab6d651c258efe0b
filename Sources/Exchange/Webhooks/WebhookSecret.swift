internal import Crypto
internal import Foundation

/// The secret that a webhook's sender and receiver share.
public struct WebhookSecret: Sendable {
    private let key: SymmetricKey

    private static let prefix = "whsec_"
    /// How long the key may be, in bytes, after the specification.
    private static let sizes = 24...64

    /// Reads `whsec_` and 24 to 64 bytes in Base64; `nil` for anything else.
    public init?(_ text: String) {
        guard text.hasPrefix(Self.prefix), let bytes = Data(base64Encoded: String(text.dropFirst(Self.prefix.count))),
            Self.sizes.contains(bytes.count)
        else { return nil }
        key = SymmetricKey(data: bytes)
    }

    /// The signature `v1,…` of a message.
    func signature(id: String, timestamp: Int64, body: [UInt8]) -> String {
        let code = HMAC<SHA256>.authenticationCode(for: Array("\(id).\(timestamp).".utf8) + body, using: key)
        return "v1,\(Data(code).base64EncodedString())"
    }
}
