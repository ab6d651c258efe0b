/// A type that a field of an event can have.
public protocol FieldValue: Hashable, Sendable {
    /// Reads the value.
    /// - Throws: ``FieldProblem`` if `json` is something else.
    init(json: JSON) throws(FieldProblem)

    /// The value as it is written.
    var json: JSON { get }

    /// What the value may be, for schemas and for error messages.
    static var kind: FieldKind { get }
}
