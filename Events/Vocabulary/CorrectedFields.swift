/// The new values of corrected fields by name; what they hold depends on the entry that is corrected.
///
/// Some of them may be restricted, which shows only beside the target; so it describes itself by the names alone.
public struct CorrectedFields: FieldValue, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The names with their new values; `null` takes a field away.
    public let members: [JSON.Member]

    public init(json: JSON) throws(FieldProblem) {
        guard let members = json.members else {
            throw FieldProblem(expected: Self.kind.inWords, found: json.kindInWords).withholding(json)
        }
        self.members = members
    }

    public var json: JSON { .object(members) }
    public static var kind: FieldKind { .corrections }

    public var description: String { members.map(\.name).joined(separator: ", ") }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
