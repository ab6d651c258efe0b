internal import Events
internal import Ledger

/// Meetings of partnerships by the cases that they may be about, each with all that amends it.
struct MeetingsOfCases {
    private var entries: [CaseRef: [LoggedEntry]] = [:]

    /// Reads the streams of partnerships, in order of position.
    init(_ logged: [LoggedEntry], _ catalogue: EventCatalogue) throws {
        let opened = try logged.filter { Self.types.contains($0.type) }.map { try catalogue.open($0) }
        let amendments = Dictionary(grouping: opened.filter { $0.logged.type != MeetingHeld.name }, by: \.stream)
        let meetings = Dictionary(opened.filter { $0.event is MeetingHeld }.map { ($0.id, $0) }) { first, _ in first }
        var found: [CaseRef: Set<EntryID>] = [:]
        for entry in opened {
            let (cases, meeting) = try Self.cases(in: entry)
            for caseRef in cases where meetings[meeting] != nil { found[caseRef, default: []].insert(meeting) }
        }
        for (caseRef, ids) in found {
            let held = ids.compactMap { meetings[$0] }
            let amending = Set(held.map(\.stream)).flatMap { amendments[$0] ?? [] }
            entries[caseRef] = (held + amending).map(\.logged).sorted { $0.position < $1.position }
        }
    }

    subscript(caseRef: CaseRef) -> [LoggedEntry] { entries[caseRef] ?? [] }

    private static let types: Set<String> = [MeetingHeld.name, EventCorrected.name, EventVoided.name]

    /// Cases that an entry names, with the meeting that is then about them.
    static func cases(in entry: Entry) throws -> ([CaseRef], EntryID) {
        switch entry.event {
        case let meeting as MeetingHeld: (meeting.cases ?? [], entry.id)
        case let correction as EventCorrected:
            (
                try correction.fields.members.first { $0.name == "cases" }.map { try [CaseRef](json: $0.value) } ?? [],
                correction.target
            )
        default: ([], entry.id)
        }
    }
}
