internal import Casework
internal import Foundation
internal import Ledger

/// 256 bits of chance that somebody holds; of those the server knows, it keeps hashes only.
struct Secret: Sendable {
    /// The secret as text that may stand in cookies and links.
    let text: String

    /// Makes one by the system's generator.
    init() {
        var generator = SystemRandomNumberGenerator()
        let bytes = (0..<4).flatMap { _ in withUnsafeBytes(of: generator.next() as UInt64, Array.init) }
        text = Self.text(of: bytes)
    }

    /// Takes one as it was sent; `nil` for what is none by its form.
    init?(_ text: some StringProtocol) {
        guard text.utf8.count == 43, text.utf8.allSatisfy(Self.isAllowed) else { return nil }
        self.text = String(text)
    }

    /// What is kept of it.
    var hash: Digest32 { Digest32(sha256: Array(text.utf8)) }

    /// Another secret that follows from this one, from which this one does not follow.
    func derived(for use: String) -> String { Self.text(of: Digest32(sha256: Array("\(use) \(text)".utf8)).bytes) }

    private static func text(of bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
