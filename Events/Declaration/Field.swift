/// The declaration of one field: its wire name, where it lives in the struct, and what it means.
///
/// One declaration serves reading, writing, the schema and the documentation, so they cannot disagree.
public struct Field<Root: Sendable, Value: Sendable>: Sendable {
    /// The field as data.
    public let description: FieldDescription
    let read: @Sendable (JSON?) throws(FieldProblem) -> Value
    let write: @Sendable (Root) -> JSON?

    /// A field without which the event means nothing.
    public init(_ name: String, _ path: any KeyPath<Root, Value> & Sendable, _ meaning: String)
    where Value: FieldValue {
        description = FieldDescription(name: name, kind: Value.kind, isRequired: true, meaning: meaning)
        read = { json throws(FieldProblem) in
            guard let json, json != .null else {
                throw FieldProblem(path: name, expected: Value.kind.inWords, found: "nothing")
            }
            do throws(FieldProblem) { return try Value(json: json) } catch { throw error.inside(name) }
        }
        write = { $0[keyPath: path].json }
    }

    /// A field that may be left out; absent means unknown.
    public init<Wrapped: FieldValue>(
        _ name: String, _ path: any KeyPath<Root, Wrapped?> & Sendable, _ meaning: String
    ) where Value == Wrapped? {
        description = FieldDescription(name: name, kind: Wrapped.kind, isRequired: false, meaning: meaning)
        read = { json throws(FieldProblem) in
            guard let json, json != .null else { return nil }
            do throws(FieldProblem) { return try Wrapped(json: json) } catch { throw error.inside(name) }
        }
        write = { $0[keyPath: path]?.json }
    }
}
