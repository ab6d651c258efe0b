internal import Foundation

/// The base 64 of RFC 4648, section 5, without padding; one text for each value and no other.
enum Base64URL {
    /// The text of these bytes.
    static func text(_ bytes: [UInt8]) -> String {
        String(
            Data(bytes).base64EncodedString().compactMap { letter in
                switch letter {
                case "+": "-"
                case "/": "_"
                case "=": nil
                default: letter
                }
            })
    }

    /// The bytes of a text; `nil` if it is not exactly what ``text(_:)`` writes.
    static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        let plain = text.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 }
        let padded = String(plain) + String(repeating: "=", count: (4 - plain.count % 4) % 4)
        guard let data = Data(base64Encoded: padded) else { return nil }
        let bytes = Array(data)
        // Spare bits in the last letter, or letters of the other alphabet, would make two texts of one value.
        return self.text(bytes) == String(text) ? bytes : nil
    }
}
