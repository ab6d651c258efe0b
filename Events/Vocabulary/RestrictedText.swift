/// Text that must not be printed, logged or indexed by accident: at most 2,000 characters.
public struct RestrictedText: FieldValue, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    private let text: String

    /// Takes the text as it is.
    public init(_ text: String) { self.text = text }

    public init(json: JSON) throws(FieldProblem) {
        do throws(FieldProblem) { text = try String(json: json) } catch {
            // The usual problem shows how the text begins; this one ends up in logs and on terminals.
            throw FieldProblem(expected: error.expected, found: Self.withheld(json))
        }
    }

    public var json: JSON { .string(text) }
    public static var kind: FieldKind { String.kind }

    /// The text itself, for a reader who may see it.
    public var revealed: String { text }

    public var description: String { "(restricted)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }

    private static func withheld(_ json: JSON) -> String {
        if case .string(let text) = json { "a text of \(text.count) characters" } else { "something that is no text" }
    }
}
