internal import Almanac
internal import Events
internal import Ledger
internal import Projections

/// Reads from one snapshot of the log what views and rules need of a case.
struct CaseReader {
    let log: any EntryReader
    let catalogue: EventCatalogue
    /// Which partnerships talked about which cases; `nil` to look through all of them.
    var meetings: MeetingIndex?
    /// What is known from earlier questions; `nil` to read everything anew.
    var memory: Memory?

    /// The history of a stream; empty if there is none.
    func history(of stream: StreamName, from vantage: Vantage) throws -> History {
        try History(try log.entries(.stream(stream)), seenFrom: vantage, with: catalogue)
    }

    /// The history of a case.
    /// - Throws: ``CaseNotFound`` if nothing was ever recorded of it.
    func caseHistory(_ caseRef: CaseRef, from vantage: Vantage) throws -> History {
        guard let stream = StreamName(.case, caseRef.rawValue), try log.version(of: stream) > 0 else {
            throw CaseNotFound(caseRef: caseRef)
        }
        let partnerships = try meetings?.partnerships(talkingAbout: caseRef, in: self) ?? log.streams(of: .partnership)
        let shared = try sharedMeetings(of: partnerships, from: vantage)[caseRef] ?? []
        return try history(of: stream, from: vantage).including(shared)
    }

    /// The cases of the log with their histories, in the order of their names; read one after the other.
    ///
    /// - Parameter chosen: Only these; `nil` for all.
    func forEachCase(
        among chosen: Set<StreamName>? = nil, from vantage: Vantage, _ body: (CaseFile) throws -> Void
    ) throws {
        let meetings = try sharedMeetings(from: vantage)
        for stream in try chosen?.sorted() ?? log.streams(of: .case) {
            let caseRef = CaseRef(stream.subject)
            let history = try history(of: stream, from: vantage).including(meetings[caseRef] ?? [])
            try body(CaseFile(caseRef, history))
        }
    }

    /// Meetings of partnerships at which cases were looked at, by case: they are meetings about the case as well.
    func sharedMeetings(from vantage: Vantage) throws -> [CaseRef: [Entry]] {
        try sharedMeetings(of: log.streams(of: .partnership), from: vantage)
    }

    private func sharedMeetings(of partnerships: [StreamName], from vantage: Vantage) throws -> [CaseRef: [Entry]] {
        var meetings: [CaseRef: [Entry]] = [:]
        for stream in partnerships {
            for entry in try history(of: stream, from: vantage).entries {
                for caseRef in (entry.event as? MeetingHeld)?.cases ?? [] {
                    meetings[caseRef, default: []].append(entry)
                }
            }
        }
        return meetings
    }

    /// The directory of these actors, with all calendars and agreements.
    func directory(of actors: Set<ActorRef>, from vantage: Vantage) throws -> ActorDirectory {
        ActorDirectory(
            try actors.sorted().compactMap { try record(of: $0, from: vantage) },
            calendars: try calendars(from: vantage),
            agreements: try agreements(from: vantage))
    }

    /// What is recorded of an actor; `nil` for a reference that names no stream.
    func record(of actor: ActorRef, from vantage: Vantage) throws -> ActorRecord? {
        guard let stream = StreamName(.actor, actor.rawValue) else { return nil }
        return try known(\.actors[actor], from: vantage) {
            ActorRecord(actor, try history(of: stream, from: vantage))
        }
    }

    /// The directory of all actors, with all calendars and agreements.
    func wholeDirectory(from vantage: Vantage) throws -> ActorDirectory {
        let actors = try log.streams(of: .actor).map { ActorRef($0.subject) }
        return try directory(of: Set(actors), from: vantage)
    }

    /// The history of a source that views need beside a case's own entries.
    func history(of source: Dossier.Source, about caseRef: CaseRef, from vantage: Vantage) throws -> History {
        switch source {
        case .alerts:
            guard let stream = StreamName(.alert, caseRef.rawValue) else { return .empty }
            return try history(of: stream, from: vantage)
        case .accesses:
            let all = try History(try log.entries(.types([RecordAccessed.name])), seenFrom: vantage, with: catalogue)
            return all.telling { ($0.event as? RecordAccessed)?.caseRef == caseRef }
        case .partnerships: return try history(ofAll: .partnership, from: vantage)
        }
    }

    /// The histories of all streams of a kind as one.
    func history(ofAll kind: StreamKind, from vantage: Vantage) throws -> History {
        try History(entries(ofAll: kind), seenFrom: vantage, with: catalogue)
    }

    /// The entries of all streams of a kind, in order of position.
    func entries(ofAll kind: StreamKind) throws -> [LoggedEntry] {
        try log.streams(of: kind).flatMap { try log.entries(.stream($0)) }.sorted { $0.position < $1.position }
    }

    /// All agreements on the sharing of information.
    func agreements(from vantage: Vantage) throws -> AgreementIndex {
        try known(\.agreements, from: vantage) { AgreementIndex(try history(ofAll: .agreement, from: vantage)) }
    }

    /// All calendars of closed days.
    func calendars(from vantage: Vantage) throws -> CalendarIndex {
        try known(\.calendars, from: vantage) { CalendarIndex(try history(ofAll: .calendar, from: vantage)) }
    }

    /// What is known at a place, or read anew; what is remembered is what is known today.
    func known<Value: Sendable>(
        _ place: any WritableKeyPath<CommonKnowledge, Value?> & Sendable, from vantage: Vantage,
        _ read: () throws -> Value
    ) throws -> Value {
        guard let memory, vantage == .today else { return try read() }
        return try memory.value(place, in: log, read)
    }
}
