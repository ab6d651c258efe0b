internal import Almanac
internal import Events

extension LoggedEntry {
    /// The entry as a line that an import takes, without the restricted values among these fields; one that was erased has
    /// no data.
    /// - Throws: `JSONSyntaxError` if the log does not hold JSON.
    func line(withholding fields: [FieldDescription]) throws -> JSON {
        let attributes = try contents.map {
            try $0.attributes.isEmpty ? [] : JSONParser.parse($0.attributes).members ?? []
        }
        let occurredAt = OffsetInstant(instant: occurred.instant, offsetMinutes: occurred.offsetMinutes)
        return .object(
            [
                JSON.Member("id", id.json), JSON.Member("stream", .string(stream.description)),
                JSON.Member("type", .string(type)), JSON.Member("schemaVersion", schemaVersion.json),
                JSON.Member("occurredAt", .string(occurredAt.description)),
                JSON.Member("precision", occurred.precision.json),
                JSON.Member("recordedAt", .string(recordedAt.description)),
            ] + (attributes ?? [])
                + [JSON.Member("data", try contents.map { try JSONParser.parse($0.data).withholding(fields) } ?? .null)]
        )
    }
}
