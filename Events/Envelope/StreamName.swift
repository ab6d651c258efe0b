/// The name of a stream, such as `case/K-014`: what it is about and which one.
public struct StreamName: Hashable, Sendable, CustomStringConvertible, Comparable {
    public let kind: StreamKind
    /// The subject's reference: 1 to 200 characters without spaces, controls or anything invisible.
    public let subject: String

    /// Names a stream; `nil` if the subject is empty, too long, or has characters that a name cannot have.
    public init?(_ kind: StreamKind, _ subject: String) {
        let allowed = subject.unicodeScalars.allSatisfy { scalar in
            !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
                && !scalar.properties.isDefaultIgnorableCodePoint
        }
        guard (1...200).contains(subject.count), allowed else { return nil }
        self.kind = kind
        self.subject = subject
    }

    /// Reads `kind/subject`; `nil` for anything else.
    public init?(_ text: String) {
        guard let slash = text.firstIndex(of: "/"), let kind = StreamKind(rawValue: String(text[..<slash])) else {
            return nil
        }
        self.init(kind, String(text[text.index(after: slash)...]))
    }

    public var description: String { kind.rawValue + "/" + subject }

    public static func < (left: StreamName, right: StreamName) -> Bool { left.description < right.description }
}
