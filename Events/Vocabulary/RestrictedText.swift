/// Text that must not be printed, logged or indexed by accident: at most 2,000 characters.
public struct RestrictedText: FieldValue, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    private let text: String

    /// Takes the text as it is.
    public init(_ text: String) { self.text = text }

    public init(json: JSON) throws(FieldProblem) {
        do throws(FieldProblem) { text = try String(json: json) } catch { throw error.withholding(json) }
    }

    public var json: JSON { .string(text) }
    public static var kind: FieldKind { .restrictedText(limit: String.longestText) }

    /// The text itself, for a reader who may see it.
    public var revealed: String { text }

    public var description: String { "(restricted)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension FieldProblem {
    /// The same problem without the restricted value: the usual words show how a text begins, on terminals and in logs.
    func withholding(_ json: JSON) -> FieldProblem {
        guard case .string(let text) = json else {
            return FieldProblem(path: path, expected: expected, found: "something that is no text")
        }
        return FieldProblem(path: path, expected: expected, found: "a text of \(text.count) characters")
    }
}
