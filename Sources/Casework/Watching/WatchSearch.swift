internal import Almanac
internal import Events
internal import Ledger
internal import Projections

/// Finds where something can have changed since the last run.
struct WatchSearch {
    let log: any EntryReader
    let catalogue: EventCatalogue

    /// What to look at.
    ///
    /// - Parameters:
    ///   - progress: Up to where was looked; `nil` if never.
    ///   - moment: The moment of this run.
    ///   - rules: By which rules this run asks.
    func candidates(since progress: WatchProgress?, at moment: Instant, by rules: String) throws -> WatchCandidates {
        // With other rules, or a clock that went back, nothing that is remembered can be relied on.
        guard let progress, progress.rules == rules, progress.moment <= moment else { return try everything() }
        var actors: Set<ActorRef> = []
        var cases = Set(try log.memos(on: CaseWatch.shelf, .ordered(upTo: moment.milliseconds)).map { CaseRef($0.key) })
        for stream in Set(try log.streams(writtenAfter: progress.position)).union(progress.left) {
            switch stream.kind {
            case .alert: if let actor = stream.actorOfAlerts { actors.insert(actor) } else { fallthrough }
            case .case: cases.insert(CaseRef(stream.subject))
            case .actor:
                actors.insert(ActorRef(stream.subject))
                fallthrough
            case .agreement, .calendar: cases.formUnion(try leaning(on: stream.description))
            case .partnership: cases.formUnion(try casesMet(in: stream, after: progress.since))
            case .policy:
                guard let touched = try casesGoverned(by: stream, after: progress.since) else {
                    return try everything()
                }
                cases.formUnion(touched)
            case .access, .audit: break
            }
        }
        return WatchCandidates(cases: try cases.filter(exists).sorted(), actors: actors)
    }

    private func everything() throws -> WatchCandidates {
        WatchCandidates(cases: try log.streams(of: .case).map { CaseRef($0.subject) }, isEverything: true)
    }

    // An alert stream can be written for a case that is none.
    private func exists(_ caseRef: CaseRef) throws -> Bool {
        try StreamName(.case, caseRef.rawValue).map { try log.version(of: $0) > 0 } ?? false
    }

    private func leaning(on support: String) throws -> [CaseRef] {
        try CaseWatch.cases(leaningOn: support, in: log)
    }

    /// Cases that leaned on earlier meetings, which may have been corrected, and those that new entries name.
    private func casesMet(in stream: StreamName, after position: Int64) throws -> Set<CaseRef> {
        var cases = Set(try leaning(on: stream.description))
        try log.forEach(Selection(stream: stream, after: position)) { entry in
            cases.formUnion(try MeetingsOfCases.cases(in: catalogue.open(entry)).0)
            return true
        }
        return cases
    }

    /// The cases for which values were set; `nil` if that may be any case.
    private func casesGoverned(by stream: StreamName, after position: Int64) throws -> Set<CaseRef>? {
        var cases: Set<CaseRef>? = []
        try log.forEach(Selection(stream: stream, after: position)) { entry in
            guard let set = try catalogue.open(entry).event as? RuleParameterSet, let place = set.scopeRef else {
                cases = nil
                return false
            }
            switch set.scope?.word {
            case .case: cases?.insert(CaseRef(place))
            case .jurisdiction, .profile: cases?.formUnion(try leaning(on: "\(set.scope?.rawValue ?? "")/\(place)"))
            case .global, nil: cases = nil
            }
            return cases != nil
        }
        return cases
    }
}
