internal import Events

/// How a row becomes one event.
struct RowRule {
    let type: any Event.Type
    /// Which of the rules for this type it is, from 0; two events of one type in a row have two ids.
    let ordinal: Int
    let conditions: [RowCondition]
    let stream: StreamRule
    let occurredAt: ValueRule?
    let recordedAt: ValueRule?
    /// The columns that identify the event; `nil` for all of the row.
    let identity: [String]?
    let fields: [FieldRule]
    let envelope: [FieldRule]

    /// The entry of a row, with all that is wrong with it; neither if the row is not meant.
    func translate(_ row: RowCells) -> (entry: TranslatedEntry?, problems: [TranslationProblem]) {
        guard conditions.allSatisfy({ $0.holds(in: row) }) else { return (nil, []) }
        var draft = RowDraft(row)
        let streamName = draft.attempt { () throws(TranslationProblem) in try stream.stream(of: row) }
        let times = [("occurredAt", occurredAt), ("recordedAt", recordedAt)].compactMap { name, rule in
            rule.flatMap { draft.value($0) }.map { JSON.Member(name, $0) }
        }
        let envelope = draft.tree(envelope)
        let data = draft.tree(fields)
        if draft.problems.isEmpty { draft.check(data, as: type, with: fields) }
        guard let streamName, draft.problems.isEmpty else { return (nil, draft.problems) }
        let members = [
            JSON.Member("stream", .string(streamName)), JSON.Member("type", .string(type.name)),
            JSON.Member("schemaVersion", .number(String(type.schemaVersion))),
        ]
        let line = JSON.object(members + times + (envelope.members ?? []) + [JSON.Member("data", data)])
        return (TranslatedEntry(line: line, origin: origin(of: row, in: streamName)), [])
    }

    /// What the id follows from: what is said and where, but not the file, so that an import can be repeated.
    private func origin(of row: RowCells, in stream: String) -> [UInt8] {
        let columns = identity ?? row.indices.keys.sorted()
        let cells = columns.map { JSON.array([.string($0), .string(row[$0])]) }
        let rule: [JSON] = [.string("csv"), .string(type.name), .number(String(ordinal)), .string(stream)]
        return JSON.array(rule + cells).canonicalBytes
    }
}
