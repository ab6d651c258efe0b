internal import Almanac
internal import Events

/// What an event says, by field name; `nil` leaves the field out.
typealias Fields = KeyValuePairs<String, (any FieldValue)?>

/// One entry of a life, before it is written.
struct Telling {
    let id: EntryID
    let stream: StreamName
    let type: any Event.Type
    let occurred: Occurrence
    let recordedAt: Instant
    let attributes: Attributes
    let fields: Fields
}

extension Telling {
    /// The entry as a line of an import, without its end.
    /// - Throws: ``FieldProblem`` if the fields are not the event's own: a fault of the story, not of the caller.
    func line() throws(FieldProblem) -> [UInt8] {
        let event = try type.read(JSON(fields))
        var members = [
            JSON.Member("id", id.json), JSON.Member("stream", .string(stream.description)),
            JSON.Member("type", .string(type.name)), JSON.Member("schemaVersion", type.schemaVersion.json),
            JSON.Member("occurredAt", .string(occurredAt)),
        ]
        if occurred.precision == .halfDay { members.append(JSON.Member("precision", occurred.precision.json)) }
        members.append(JSON.Member("recordedAt", .string(recordedAt.description)))
        members += attributes.json.members ?? []
        members.append(JSON.Member("data", event.data))
        return Array(JSON.object(members).line.utf8)
    }

    private var occurredAt: String {
        let offset = occurred.offsetMinutes
        guard occurred.precision == .day else {
            return OffsetInstant(instant: occurred.instant, offsetMinutes: offset).description
        }
        return Zone.utc.local(occurred.instant + .minutes(offset)).date.description
    }
}

extension JSON {
    /// An object of the fields that are there.
    init(_ fields: Fields) {
        self = .object(fields.compactMap { name, value in value.map { Member(name, $0.json) } })
    }
}
