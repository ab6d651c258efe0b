internal import Almanac
internal import Events
internal import Ledger
internal import Projections
internal import Watcher

/// What was recorded around cases, held in memory, so that it can be looked at as it was known at one moment after another.
final class RecordedPast {
    let reader: CaseReader
    private let calendars: KnownSoFar<CalendarIndex>
    private let agreements: KnownSoFar<AgreementIndex>
    private let policies: KnownSoFar<PolicyBook>
    private let meetings: MeetingsOfCases
    private var actors: [ActorRef: KnownSoFar<ActorRecord>] = [:]

    init(_ reader: CaseReader) throws {
        self.reader = reader
        calendars = KnownSoFar(try reader.entries(ofAll: .calendar), reader.catalogue, CalendarIndex.init)
        agreements = KnownSoFar(try reader.entries(ofAll: .agreement), reader.catalogue, AgreementIndex.init)
        policies = KnownSoFar(try reader.entries(ofAll: .policy), reader.catalogue, PolicyBook.init)
        meetings = try MeetingsOfCases(reader.entries(ofAll: .partnership), reader.catalogue)
    }

    /// All that was ever recorded of a case, its meetings with those of partnerships.
    func entries(of stream: StreamName) throws -> CaseEntries {
        CaseEntries(own: try reader.log.entries(.stream(stream)), meetings: meetings[CaseRef(stream.subject)])
    }

    /// The case as it was known at a moment; `nil` for today.
    func file(of stream: StreamName, _ entries: CaseEntries, at moment: Instant? = nil) throws -> CaseFile {
        let (vantage, caseRef) = (Vantage(knownAt: moment), CaseRef(stream.subject))
        let held = try History(entries.meetings, seenFrom: vantage, with: reader.catalogue).entries
        return CaseFile(
            caseRef,
            try History(entries.own, seenFrom: vantage, with: reader.catalogue)
                .including(held.filter { ($0.event as? MeetingHeld)?.cases?.contains(caseRef) ?? false }))
    }

    /// The directory of these actors as it was known at a moment; `nil` for today.
    func directory(of team: Set<ActorRef>, at moment: Instant? = nil) throws -> ActorDirectory {
        ActorDirectory(
            try team.sorted().compactMap { try record(of: $0)?.known(at: moment) },
            calendars: try calendars.known(at: moment), agreements: try agreements.known(at: moment))
    }

    /// The values for rules as they were known at a moment.
    func policies(at moment: Instant) throws -> PolicyBook { try policies.known(at: moment) }

    /// When something is recorded next of the case, its team, the calendars, the agreements or the policy; `nil` if nothing
    /// is.
    func nextRecording(of entries: CaseEntries, with team: Set<ActorRef>, after moment: Instant) throws -> Instant? {
        let around = [entries.own, entries.meetings, calendars.entries, agreements.entries, policies.entries]
        return try (around + team.compactMap { try record(of: $0)?.entries }).compactMap {
            $0.nextRecording(after: moment)
        }.min()
    }

    private func record(of actor: ActorRef) throws -> KnownSoFar<ActorRecord>? {
        if let known = actors[actor] { return known }
        guard let stream = StreamName(.actor, actor.rawValue) else { return nil }
        let read = KnownSoFar(try reader.log.entries(.stream(stream)), reader.catalogue) { ActorRecord(actor, $0) }
        actors[actor] = read
        return read
    }
}

/// The entries that make up one case, whenever they were recorded.
struct CaseEntries {
    let own: [LoggedEntry]
    /// Meetings of partnerships about it, with what amends them.
    let meetings: [LoggedEntry]
}
