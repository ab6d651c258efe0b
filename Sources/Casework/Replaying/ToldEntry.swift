public import Almanac
public import Events
internal import Projections

/// An entry as somebody may see it: never restricted text, nor where somebody lives.
public struct ToldEntry: Sendable {
    /// What the log says of it, without contents that are not told.
    public let logged: LoggedEntry
    private let attributes: JSON
    private let data: JSON

    /// - Parameters:
    ///   - isTold: Whether they may see what it says; if not, only who recorded it for whom is told.
    ///   - fields: The fields of the event; of a correction, those of what it corrects.
    init(_ entry: LoggedEntry, isTold: Bool, fields: [FieldDescription]) throws {
        logged = LoggedEntry(entry, contents: nil)
        let all = try entry.contents.map { try $0.attributes.isEmpty ? .object([]) : JSONParser.parse($0.attributes) }
        let origin: Set = ["recordedBy", "agency"]
        attributes = isTold ? all ?? .object([]) : .object((all?.members ?? []).filter { origin.contains($0.name) })
        guard let contents = entry.contents, isTold else {
            data = entry.contents == nil ? .null : .withheld(.sensitive)
            return
        }
        data = Self.plain(try JSONParser.parse(contents.data), fields, isCorrection: entry.type == EventCorrected.name)
    }

    /// When it happened, with the offset that was written.
    public var occurredAt: OffsetInstant {
        OffsetInstant(instant: logged.occurred.instant, offsetMinutes: logged.occurred.offsetMinutes)
    }

    /// What its envelope says beside what and when.
    public var envelope: [JSON.Member] { attributes.members ?? [] }

    /// What it says; `null` if it was erased.
    public var contents: JSON { data }

    /// The entry as one object, in the form of a line of an import.
    public var json: JSON {
        .object(
            [
                JSON.Member("id", logged.id.json), JSON.Member("position", .number(logged.position)),
                JSON.Member("stream", .string(logged.stream.description)),
                JSON.Member("version", .number(logged.version)), JSON.Member("type", .string(logged.type)),
                JSON.Member("schemaVersion", logged.schemaVersion.json),
                JSON.Member("occurredAt", .string(occurredAt.description)),
                JSON.Member("precision", logged.occurred.precision.json),
                JSON.Member("recordedAt", .string(logged.recordedAt.description)),
            ] + envelope + [JSON.Member("data", data)])
    }

    private static func plain(_ data: JSON, _ fields: [FieldDescription], isCorrection: Bool) -> JSON {
        guard isCorrection else { return data.withholding(fields).withholdingWhereabouts }
        let changes = data["fields"] ?? .object([])
        // What is restricted shows only beside the entry that is corrected; without it, all of it is.
        let told = fields.isEmpty ? .withheld : changes.withholding(fields).withholdingWhereabouts
        return data.merging([JSON.Member("fields", told)])
    }
}
