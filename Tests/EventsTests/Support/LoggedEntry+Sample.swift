import Almanac
import Events

extension LoggedEntry {
    /// An entry of a log, with what a test does not ask about filled in.
    static func sample(
        _ type: String, _ data: [UInt8], schemaVersion: Int = 1, position: Int64 = 7,
        occurred: Instant = utc("2026-03-27T14:30Z"), attributes: [UInt8] = []
    ) -> LoggedEntry {
        LoggedEntry(
            position: position, version: 3, id: entryID("018f3c1e-7a4b-7c2d-8e3f-0123456789ab"),
            stream: streamName("case/K-014"), type: type, schemaVersion: schemaVersion,
            occurred: Occurrence(instant: occurred, offsetMinutes: 60), recordedAt: utc("2026-03-27T15:00Z"),
            contents: Contents(attributes: attributes, data: data))
    }
}
