import Almanac
import Events
import Projections
import Specifications

/// Entries of one agency, some of them amended.
struct AgencyLog {
    private var entries: [LoggedEntry] = []

    init(_ agency: AgencyRef, corrected: Int, withdrawn: Int, untouched: Int) throws {
        var targets: [EntryID] = []
        for _ in 0..<(corrected + withdrawn + untouched) {
            targets.append(try add("ContactHeld", #"{"actor":"PO-1","minutes":30}"#, agency))
        }
        for target in targets.prefix(corrected) {
            try add("EventCorrected", #"{"target":"\#(target)","fields":{"minutes":45}}"#, nil)
        }
        for target in targets.dropFirst(corrected).prefix(withdrawn) {
            try add("EventVoided", #"{"target":"\#(target)","reason":"duplicate"}"#, nil)
        }
    }

    /// One observation that says nothing itself.
    init(observing provenance: Provenance) throws {
        try add("ObservationRecorded", "{}", nil, provenance)
    }

    func history() throws -> History { try History(entries) }

    @discardableResult
    private mutating func add(_ type: String, _ data: String, _ agency: AgencyRef?, _ provenance: Provenance? = nil)
        throws -> EntryID
    {
        let number = entries.count + 1
        let at = try Instant(parsing: "2026-01-10T09:00Z") + .minutes(number)
        guard let stream = StreamName(.case, "K-1") else { preconditionFailure("K-1 names a case") }
        let draft = Draft(
            id: CaseStory.id(number), stream: stream, type: type, schemaVersion: 1, occurred: Occurrence(instant: at),
            attributes: Attributes(agency: agency, provenance: provenance), data: try JSONParser.parse(data))
        entries.append(LoggedEntry(draft, position: Int64(number), version: Int64(number), recordedAt: at))
        return draft.id
    }
}
