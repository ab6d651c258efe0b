internal import Foundation

/// Base64 with padding (RFC 4648, section 4).
enum Base64 {
    static func text(of bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

    /// The bytes that a text stands for; `nil` if this is not their one text.
    static func bytes(of text: some StringProtocol) -> [UInt8]? {
        guard let bytes = Data(base64Encoded: String(text)).map(Array.init) else { return nil }
        // Foundation lets unused bits be anything, and a signature must not have two texts.
        return Base64.text(of: bytes).utf8.elementsEqual(text.utf8) ? bytes : nil
    }
}
