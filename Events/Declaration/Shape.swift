/// All fields of an event, or of a record inside one, and how they make it.
public struct Shape<Root: Sendable>: Sendable {
    /// The fields in the order of their declaration.
    public let fields: [FieldDescription]
    private let make: @Sendable ([JSON.Member]) throws(FieldProblem) -> Root
    private let list: @Sendable (Root) -> [JSON.Member]

    /// Declares the fields in the order of the initialiser's arguments.
    public init<each Value: Sendable>(
        _ initialiser: @escaping @Sendable (repeat each Value) -> Root, _ field: repeat Field<Root, each Value>
    ) {
        var described: [FieldDescription] = []
        var readers: [any AnyObject & Sendable] = []
        for one in repeat each field {
            described.append(one.description)
            readers.append(FieldReader(one))
        }
        fields = described
        make = { [readers] members throws(FieldProblem) in
            var place = 0
            // To look a field up by its type in a pack takes longer than to read it: here they are by place.
            func next<One: Sendable>(_: One.Type) throws(FieldProblem) -> One {
                let reader = unsafeDowncast(readers[place], to: FieldReader<One>.self)
                place += 1
                return try reader.read(members)
            }
            return initialiser(repeat try next((each Value).self))
        }
        list = { root in
            var members: [JSON.Member] = []
            for one in repeat each field {
                if let json = one.write(root) { members.append(JSON.Member(one.description.name, json)) }
            }
            return members
        }
    }

    /// Reads an object that has these fields and no others.
    /// - Throws: ``FieldProblem`` naming the field, what was expected and what was found.
    public func read(_ json: JSON) throws(FieldProblem) -> Root {
        guard let members = json.members else {
            throw FieldProblem(expected: "an object", found: json.kindInWords)
        }
        for member in members where !fields.contains(where: { $0.name == member.name }) {
            let names = fields.map(\.name).joined(separator: ", ")
            throw FieldProblem(path: member.name, expected: "one of the fields \(names)", found: "an unknown field")
        }
        return try make(members)
    }

    /// Writes the fields that are known, in declared order.
    public func write(_ root: Root) -> JSON { .object(list(root)) }
}

/// Reads one field from the members of an object.
private final class FieldReader<Value: Sendable>: Sendable {
    private let name: String
    private let readValue: @Sendable (JSON?) throws(FieldProblem) -> Value

    init<Root>(_ field: Field<Root, Value>) {
        name = field.description.name
        readValue = field.read
    }

    func read(_ members: [JSON.Member]) throws(FieldProblem) -> Value {
        try readValue(members.first { $0.name == name }?.value)
    }
}
