internal import Events

/// Reads how a row becomes one event.
struct RowRuleReader {
    private let catalogue: EventCatalogue
    private let check: MappingCheck
    private let values: ValueRuleReader

    private static let keys = [
        "type", "when", "case", "stream", "occurredAt", "recordedAt", "id", "fields", "constants", "envelope",
    ]

    init(_ catalogue: EventCatalogue, _ check: MappingCheck, _ formats: CellFormats) {
        self.catalogue = catalogue
        self.check = check
        values = ValueRuleReader(check, formats)
    }

    /// The rule; `nil` if it cannot be told what it is about.
    func rule(_ setting: Setting, ordinal: Int) -> RowRule? {
        let members = check.members(of: setting, allowed: Self.keys)
        let type = type(members, in: setting)
        let stream = stream(members, in: setting)
        let conditions = members["when"].map(conditions) ?? []
        let times = ["occurredAt", "recordedAt"].map { name in
            members[name].flatMap { values.rule($0, for: .moment) }
        }
        let identity = members["id"].flatMap(identity)
        let envelope =
            members["envelope"].map { values.fields($0, of: Attributes.shape.fields, .cellsOrConstants) } ?? []
        guard let type else { return nil }
        var fields = members["fields"].map { values.fields($0, of: type.shapeFields, .cellsOrConstants) } ?? []
        fields += members["constants"].map { values.fields($0, of: type.shapeFields, .constants) } ?? []
        checkFields(fields, of: type, in: setting)
        guard let stream else { return nil }
        return RowRule(
            type: type, ordinal: ordinal, conditions: conditions, stream: stream, occurredAt: times[0],
            recordedAt: times[1], identity: identity, fields: fields, envelope: envelope)
    }

    private func type(_ members: [String: Setting], in setting: Setting) -> (any Event.Type)? {
        guard let name = check.text("type", of: members, in: setting, "the name of an event") else { return nil }
        if let type = catalogue[name] { return type }
        let near = catalogue.names.first { $0.lowercased() == name.lowercased() }
        check.refuse(
            members["type"] ?? setting, expected: "an event type of the vocabulary",
            advice: near.map { "write \($0)" } ?? "check the spelling; names are like ReleaseDateSet")
        return nil
    }

    private func stream(_ members: [String: Setting], in setting: Setting) -> StreamRule? {
        switch (members["case"], members["stream"]) {
        case (let source?, nil): return values.rule(source, for: .reference).map { StreamRule(kind: .case, source: $0) }
        case (nil, let source?): return values.rule(source, for: .reference).map { StreamRule(kind: nil, source: $0) }
        default:
            check.refuse(
                setting, expected: "either case or stream",
                found: members["case"] == nil ? "neither" : "both", advice: "write case: { column: … }")
            return nil
        }
    }

    private func identity(_ setting: Setting) -> [String]? {
        let members = check.members(of: setting, allowed: ["columns"])
        guard let columns = members["columns"], case .list(let names) = columns.content, !names.isEmpty else {
            check.refuse(
                setting, expected: "the columns that identify the event",
                advice: "write it as { columns: [Case, Date] }")
            return nil
        }
        return names.compactMap(check.column)
    }

    private func conditions(_ setting: Setting) -> [RowCondition] {
        if case .list(let elements) = setting.content { return elements.compactMap(condition) }
        return condition(setting).map { [$0] } ?? []
    }

    private func condition(_ setting: Setting) -> RowCondition? {
        let members = check.members(of: setting, allowed: ["column", "empty", "equals"])
        guard let column = members["column"].flatMap(check.column), let test = test(members) else {
            check.refuse(
                setting, expected: "a column and either empty: true, empty: false, or equals: a text or several",
                advice: "write it as { column: …, empty: false }")
            return nil
        }
        return RowCondition(column: column, test: test)
    }

    private func test(_ members: [String: Setting]) -> RowCondition.Test? {
        switch (members["empty"], members["equals"]?.content) {
        case (let empty?, nil): empty.text.flatMap(Bool.init).map(RowCondition.Test.isEmpty)
        case (nil, .list(let elements)?): .equals(elements.compactMap { $0.text?.trimmed })
        case (nil, .scalar(let text, _)?): .equals([text.trimmed])
        default: nil
        }
    }

    /// What can never be read as the event is said before any row is.
    private func checkFields(_ fields: [FieldRule], of type: any Event.Type, in setting: Setting) {
        for (index, field) in fields.enumerated() {
            let others = fields[..<index].map(\.path)
            guard let other = others.first(where: { $0.contains(field.path) || field.path.contains($0) }) else {
                continue
            }
            check.refuse(
                setting, expected: "each field once", found: "\(other) and \(field.path)", advice: "take one away")
        }
        for field in type.shapeFields where field.isRequired {
            guard !fields.contains(where: { $0.path.steps.first == .name(field.name) }) else { continue }
            check.refuse(
                setting, expected: "\(field.name): \(field.kind.inWords)", found: "no \(field.name)",
                advice: "\(type.name) needs it: add it to fields or constants")
        }
    }
}
