internal import Events

/// The attributes of a CloudEvent, each of which is known.
struct CloudEventAttributes {
    private let json: JSON

    private static let own: Set<String> = [
        "specversion", "id", "source", "type", "subject", "time", "datacontenttype", "data",
    ]
    /// What others add for the way of a message; it says nothing about what happened.
    private static let passedOver: Set<String> = [
        "dataschema", "partitionkey", "sampledrate", "sequence", "sequencetype", "traceparent", "tracestate",
    ]
    /// The rest of our envelope, by the names that CloudEvents allow: lower case, and no objects.
    private static let extensions: [String: [String]] = {
        var names = [
            "recordedat": ["recordedAt"], "precision": ["precision"], "schemaversion": ["schemaVersion"],
        ]
        for field in Attributes.shape.fields {
            guard case .record(let parts) = field.kind else {
                names[field.name.lowercased()] = [field.name]
                continue
            }
            for part in parts { names[(field.name + part.name).lowercased()] = [field.name, part.name] }
        }
        return names
    }()

    /// Takes an object whose attributes are all known.
    init(_ json: JSON) throws(TranslationProblem) {
        guard let members = json.members else {
            throw TranslationProblem(
                expected: "a CloudEvent, which is a JSON object", found: json.kindInWords,
                advice: "write one object an event")
        }
        for name in members.map(\.name) { try Self.check(name) }
        self.json = json
    }

    private static func check(_ name: String) throws(TranslationProblem) {
        guard !own.contains(name), !passedOver.contains(name), extensions[name] == nil else { return }
        guard name != "data_base64", name != "dataref" else {
            throw TranslationProblem(
                field: name, expected: "the event in data, as JSON", found: name,
                advice: "send the data itself, as an object and not encoded")
        }
        throw TranslationProblem(
            field: name,
            expected: "one of the extension attributes \(extensions.keys.sorted().joined(separator: ", "))",
            found: "an unknown attribute", advice: "correct the name; what the event says belongs into data")
    }

    /// The text of an attribute; `nil` if it is absent.
    func text(_ name: String) throws(TranslationProblem) -> String? {
        switch json[name] {
        case nil: return nil
        case .string(let text): return text
        case .some(let other):
            throw TranslationProblem(
                field: name, expected: "text", found: other.kindInWords, advice: "write it as text")
        }
    }

    /// The text of an attribute that every event has.
    func required(_ name: String) throws(TranslationProblem) -> String {
        guard let text = try text(name), !text.isEmpty else {
            throw TranslationProblem(
                field: name, expected: "text", found: "nothing", advice: "every event needs \(name)")
        }
        return text
    }

    func require(_ name: String, _ value: String, advice: String) throws(TranslationProblem) {
        let text = try required(name)
        guard text == value else {
            throw TranslationProblem(field: name, expected: "\"\(value)\"", found: text.quoted, advice: advice)
        }
    }

    func data() throws(TranslationProblem) -> JSON {
        guard let data = json["data"] else {
            throw TranslationProblem(
                field: "data", expected: "the fields of the event", found: "nothing",
                advice: "every event needs data, {} if nothing is known")
        }
        return data
    }

    /// The envelope as members of a line of ours.
    var envelope: [JSON.Member] {
        var members: [JSON.Member] = []
        if let time = json["time"] { members.append(JSON.Member("occurredAt", time)) }
        for member in json.members ?? [] where member.value != .null {
            guard let path = Self.extensions[member.name], let name = path.first else { continue }
            let value = name == "schemaVersion" ? Self.number(member.value) : member.value
            guard path.count > 1, let part = path.last else {
                members.append(JSON.Member(name, value))
                continue
            }
            let record = members.first { $0.name == name }?.value ?? .object([])
            members.removeAll { $0.name == name }
            members.append(JSON.Member(name, record.merging([JSON.Member(part, value)])))
        }
        return members
    }

    /// Some senders can write attributes only as text.
    private static func number(_ json: JSON) -> JSON {
        if case .string(let text) = json, let number = Int(text) { .number(String(number)) } else { json }
    }
}
