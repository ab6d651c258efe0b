/// An address of which mail programs cannot disagree what it means, and which cannot hold a second one or a header.
public struct MailAddress: Hashable, Sendable, CustomStringConvertible {
    public let description: String

    private static let longestName = 64
    private static let longest = 254

    /// Reads `name@domain` in ASCII, without quotes, comments or spaces; `nil` for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, text.utf8.count <= Self.longest, parts[0].utf8.count <= Self.longestName,
            Self.isDotted(parts[0], also: "!#$%&'*+-/=?^_`{|}~"), Self.isDotted(parts[1], also: "-"),
            // A dash in front would be an option to the mail program.
            parts[0].first != "-"
        else { return nil }
        description = text
    }

    /// The part after the @.
    public var domain: String { String(description.split(separator: "@").last ?? "") }

    private static func isDotted(_ text: Substring, also others: String) -> Bool {
        text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || others.contains($0)) }
        }
    }
}
