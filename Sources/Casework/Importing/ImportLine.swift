internal import Almanac
internal import Events
package import Exchange

/// One line of an import: an entry with its envelope, as JSON.
package struct ImportLine {
    package let submission: Submission
    /// The time the line says it was recorded; `nil` if it says none.
    let recordedAt: Instant?

    /// Members of a line; `position`, `seq` and `version` are the former log's and are passed over.
    private static let members: Set<String> = [
        "id", "stream", "type", "schemaVersion", "occurredAt", "precision", "recordedAt", "data", "position", "seq",
        "version",
    ]

    /// Reads an entry of a foreign file, with the id that follows from what it says.
    /// - Throws: ``BadInput`` as for a line of ours.
    package init(_ translated: TranslatedEntry) throws(BadInput) {
        let id = translated.origin.map { EntryID(derivedFrom: $0) }
        try self.init(translated.line, id: id, advice: "correct the mapping")
    }

    /// Reads a line.
    ///
    /// - Parameter id: The id of an entry whose line has none.
    /// - Throws: ``BadInput`` with the field, what was expected and what was found; source and line are not filled in.
    init(_ json: JSON, id: EntryID? = nil, advice: String) throws(BadInput) {
        guard let members = json.members else {
            throw BadInput(expected: "a JSON object", found: json.kindInWords, advice: advice)
        }
        let attributes = try Self.attributes(members)
        let precision = try Self.value(Occurrence.Precision.self, "precision", in: json)
        let occurredAt = try Self.value(String.self, "occurredAt", in: json).map { text throws(BadInput) in
            try OccurrenceText(parsing: text, field: "occurredAt", precision: precision)
        }
        recordedAt = try Self.value(String.self, "recordedAt", in: json).map { text throws(BadInput) in
            try Self.instant(text, field: "recordedAt")
        }
        submission = Submission(
            id: try Self.value(EntryID.self, "id", in: json) ?? id, stream: try Self.stream(in: json),
            type: try Self.required(String.self, "type", in: json),
            schemaVersion: try Self.value(Int.self, "schemaVersion", in: json) ?? 1, occurredAt: occurredAt,
            attributes: attributes, data: try Self.required(JSON.self, "data", in: json))
    }

    private static func attributes(_ all: [JSON.Member]) throws(BadInput) -> Attributes {
        let others = all.filter { !members.contains($0.name) }
        guard !others.isEmpty else { return .none }
        do throws(FieldProblem) {
            return try Attributes(json: TextBoundary.admit(.object(others)))
        } catch {
            let known = members.union(Attributes.shape.fields.map(\.name)).sorted().joined(separator: ", ")
            let isUnknown = others.contains { $0.name == error.path } && error.found == "an unknown field"
            throw BadInput(
                field: error.path, expected: isUnknown ? "one of the members \(known)" : error.expected,
                found: error.found, advice: "correct the name or the value; what the event says belongs into data")
        }
    }

    private static func stream(in json: JSON) throws(BadInput) -> StreamName {
        let text = try required(String.self, "stream", in: json)
        guard let admitted = try? TextBoundary.admit(text), let stream = StreamName(admitted) else {
            let kinds = StreamKind.allCases.map(\.rawValue).joined(separator: ", ")
            throw BadInput(
                field: "stream", expected: "kind/reference, with one of the kinds \(kinds)",
                found: "\"\(text.prefix(60))\"", advice: "write it like case/K-014")
        }
        return stream
    }

    private static func instant(_ text: String, field: String) throws(BadInput) -> Instant {
        do {
            return try Instant(parsing: text)
        } catch {
            throw BadInput(
                field: field, expected: "a time with its offset, such as 2026-03-27T15:30:00+01:00",
                found: "\"\(text.prefix(60))\"", advice: "add the offset from UTC (Z, +01:00 …)")
        }
    }

    private static func value<Value: FieldValue>(
        _ type: Value.Type, _ name: String, in json: JSON
    ) throws(BadInput) -> Value? {
        guard let member = json[name] else { return nil }
        do throws(FieldProblem) {
            return try Value(json: member)
        } catch {
            throw BadInput(field: name, expected: error.expected, found: error.found, advice: "correct the value")
        }
    }

    private static func required<Value: FieldValue>(
        _ type: Value.Type, _ name: String, in json: JSON
    ) throws(BadInput) -> Value {
        guard let value = try value(type, name, in: json) else {
            throw BadInput(
                field: name, expected: Value.kind.inWords, found: "nothing", advice: "every line needs \(name)")
        }
        return value
    }
}
