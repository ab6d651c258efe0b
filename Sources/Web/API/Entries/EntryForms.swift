internal import Almanac
internal import Casework
internal import Events

/// The forms in which entries are told.
enum EntryForm {
    /// One object with a list of entries.
    case page
    /// A line for each.
    case lines
    /// One CloudEvent, or a batch of them.
    case cloudEvents

    /// The media types for a list, the usual one first.
    static let ofLists = [Media.json, Media.lines, Media.cloudEvents]
    /// The media types for one entry, the usual one first.
    static let ofOne = [Media.json, Media.cloudEvent]

    init(_ type: String) {
        switch type {
        case Media.lines: self = .lines
        case Media.cloudEvents, Media.cloudEvent: self = .cloudEvents
        default: self = .page
        }
    }
}

extension ToldEntry {
    /// The entry as a CloudEvent 1.0, as an import takes it.
    /// - Parameter source: The address of the record.
    func cloudEvent(from source: String) -> JSON {
        .object(
            [
                JSON.Member("specversion", .string("1.0")), JSON.Member("id", .string(logged.id.description)),
                JSON.Member("source", .string(source)), JSON.Member("type", .string("org.throughcare.\(logged.type)")),
                JSON.Member("subject", .string(logged.stream.description)),
                JSON.Member("time", .string(occurredAt.description)),
                JSON.Member("datacontenttype", .string(Media.json)),
                JSON.Member("sequence", .string(String(logged.position))),
                JSON.Member("precision", .string(logged.occurred.precision.rawValue)),
                JSON.Member("schemaversion", .number(String(logged.schemaVersion))),
                JSON.Member("recordedat", .string(logged.recordedAt.description)),
            ] + envelope.flatMap(Self.extensions) + [JSON.Member("data", contents)])
    }

    /// Extensions have names in small letters and no objects.
    private static func extensions(_ member: JSON.Member) -> [JSON.Member] {
        guard let parts = member.value.members else { return [JSON.Member(member.name.lowercased(), member.value)] }
        return parts.map { JSON.Member((member.name + $0.name).lowercased(), $0.value) }
    }
}
