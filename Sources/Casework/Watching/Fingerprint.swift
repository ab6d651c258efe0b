internal import Crypto
internal import Foundation

/// A text in few characters, so that another text is noticed.
enum Fingerprint {
    static func of(_ text: String) -> String {
        String(SHA256.hash(data: Data(text.utf8)).hex.prefix(16))
    }
}
