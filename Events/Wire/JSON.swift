/// A JSON value as it was written: the order of members and the text of numbers are kept.
public enum JSON: Hashable, Sendable {
    case null
    case boolean(Bool)
    /// A number in its written form, such as `1.50`; nothing is rounded.
    case number(String)
    case string(String)
    case array([JSON])
    /// Members in written order; names are unique.
    case object([Member])

    /// One name and value of an object.
    public struct Member: Hashable, Sendable {
        public let name: String
        public let value: JSON

        /// Pairs a name with a value.
        public init(_ name: String, _ value: JSON) {
            self.name = name
            self.value = value
        }
    }

    /// The members of an object; `nil` for any other value.
    public var members: [Member]? {
        if case .object(let members) = self { members } else { nil }
    }

    /// The member of that name; `nil` if it is missing or `null`, or if this is no object.
    public subscript(name: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        for member in members where member.name == name {
            return member.value == .null ? nil : member.value
        }
        return nil
    }

    /// What kind of value this is, in words for an error message.
    public var kindInWords: String {
        switch self {
        case .null: "null"
        case .boolean(let value): value ? "true" : "false"
        case .number(let text): "the number \(text)"
        case .string(let text): "the text \"\(text.prefix(40))\(text.count > 40 ? "…" : "")\""
        case .array(let elements): "a list of \(elements.count)"
        case .object: "an object"
        }
    }

    /// This object with the members of `changes` put in the place of its own; a `null` removes a member.
    public func merging(_ changes: [Member]) -> JSON {
        var members = members ?? []
        for change in changes {
            if let index = members.firstIndex(where: { $0.name == change.name }) {
                members[index] = change
            } else {
                members.append(change)
            }
        }
        return .object(members.filter { $0.value != .null })
    }
}
