/// Text that must not be printed, logged or indexed by accident: at most 2,000 characters.
public struct RestrictedText: FieldValue, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    private let text: String

    /// Takes the text as it is.
    public init(_ text: String) { self.text = text }

    public init(json: JSON) throws(FieldProblem) { text = try String(json: json) }

    public var json: JSON { .string(text) }
    public static var kind: FieldKind { String.kind }

    /// The text itself, for a reader who may see it.
    public var revealed: String { text }

    public var description: String { "(restricted)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
