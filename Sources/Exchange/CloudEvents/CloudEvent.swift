public import Events

/// A CloudEvent 1.0 in structured JSON, read as one of our entries.
public enum CloudEvent {
    /// Whether an object says that it is a CloudEvent.
    public static func isOne(_ json: JSON) -> Bool { json.members?.contains { $0.name == "specversion" } ?? false }

    /// Reads a CloudEvent as a line of ours.
    /// - Throws: ``TranslationProblem`` naming the attribute.
    public static func translate(_ json: JSON) throws(TranslationProblem) -> TranslatedEntry {
        let attributes = try CloudEventAttributes(json)
        try attributes.require("specversion", "1.0", advice: "send it as a CloudEvent 1.0")
        try checkContent(attributes)
        let (source, id) = (try attributes.required("source"), try attributes.required("id"))
        var line = [
            JSON.Member("stream", .string(try stream(attributes.required("subject")))),
            JSON.Member("type", .string(name(inType: try attributes.required("type")))),
        ]
        // Whoever made a UUID after its standard made it unique; any other id is unique only within its source.
        let isUnique = EntryID(id)?.isMadeByStandard ?? false
        if isUnique { line.append(JSON.Member("id", .string(id))) }
        line += attributes.envelope
        line.append(JSON.Member("data", try attributes.data()))
        return TranslatedEntry(line: .object(line), origin: isUnique ? nil : origin(source: source, id: id))
    }

    private static func checkContent(_ attributes: CloudEventAttributes) throws(TranslationProblem) {
        guard let content = try attributes.text("datacontenttype") else { return }
        let type = content.prefix { $0 != ";" }.trimmed.lowercased()
        guard type == "application/json" else {
            throw TranslationProblem(
                field: "datacontenttype", expected: "application/json", found: content.quoted,
                advice: "send the data as JSON")
        }
    }

    private static func stream(_ subject: String) throws(TranslationProblem) -> String {
        if StreamName(subject) != nil { return subject }
        guard !subject.contains("/") else {
            let kinds = StreamKind.allCases.map(\.rawValue).joined(separator: ", ")
            throw TranslationProblem(
                field: "subject", expected: "a case, such as K-014, or kind/reference with one of the kinds \(kinds)",
                found: subject.quoted, advice: "write it like case/K-014")
        }
        return "\(StreamKind.case.rawValue)/\(subject)"
    }

    /// The last part of a type such as `org.throughcare.ReleaseDateSet`.
    private static func name(inType type: String) -> String {
        String(type.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "/" }.last ?? "")
    }

    private static func origin(source: String, id: String) -> [UInt8] {
        JSON.array([.string("cloudevents"), .string(source), .string(id)]).canonicalBytes
    }
}

extension EntryID {
    /// Whether variant and version are those of a UUID after RFC 9562, so that no two sources have the same by accident.
    fileprivate var isMadeByStandard: Bool { low >> 62 == 2 && (1...8).contains(high >> 12 & 0xF) }
}
