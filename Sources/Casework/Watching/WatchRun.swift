internal import Almanac
internal import Events
internal import Ledger
internal import Projections
internal import Watcher

/// One run that writes: it looks at the cases at which something can have changed, and keeps what it found.
///
/// The alerts of a case and when to look at it again are written in one transaction, together with those of some other
/// cases, so that a run that is cut short leaves nothing half said. How far a run came is written last: the next one
/// after it begins where the last whole run ended.
struct WatchRun {
    // Few enough that others need not wait long, many enough that the disk is not asked for each case.
    private static let casesAtOnce = 64
    // More streams than that written by others during a run are found again by their place in the log.
    private static let mostLeft = 1_000

    let casework: Casework
    let moment: Instant
    /// The end of the log as the run began.
    let head: Int64
    let progress: WatchProgress?
    private let rules = RuleSetVersion.current
    /// The streams this run wrote to, with the version it left.
    private var written: [StreamName: Int64] = [:]
    private var supporting: [String]
    // Made for the first case: a run without cases reads nothing.
    private var watcher: CaseWatcher?
    private(set) var report: WatchReport

    init(_ casework: Casework) throws {
        self.casework = casework
        (moment, head, progress) = try casework.door.backroom.read { log in
            (try casework.presentMoment(of: log), try log.head.position, try WatchProgress(in: log))
        }
        supporting = progress?.supporting ?? []
        report = WatchReport(at: moment, isRehearsal: false)
    }

    /// Looks and writes.
    mutating func perform() throws {
        let candidates = try casework.door.backroom.read { log in
            try WatchSearch(log: log, catalogue: casework.catalogue)
                .candidates(since: progress, at: moment, by: rules)
        }
        report.remarks = try casework.door.backroom.read { log in
            try CaseReader(log: log, catalogue: casework.catalogue).policies(from: .watching(at: moment)).remarks
        }
        let cases = candidates.cases
        for start in stride(from: 0, to: cases.count, by: Self.casesAtOnce) {
            try keep(try verdicts(on: cases[start..<min(start + Self.casesAtOnce, cases.count)]))
        }
        try performStaff(candidates)
        report.sort()
    }

    /// Looks at what those carry whose load can have changed.
    private mutating func performStaff(_ candidates: WatchCandidates) throws {
        var actors = try casework.door.backroom.read { try StaffWatch.due(by: moment, in: $0) }.union(candidates.actors)
        guard candidates.isEverything || !actors.isEmpty else { return }
        let watcher = try casework.door.backroom.read { log in
            let watcher = try StaffWatcher(at: moment, readingFrom: CaseReader(log: log, catalogue: casework.catalogue))
            // An agency that begins to support its staff is asked why it does not support all of them.
            if candidates.isEverything || watcher.supporting != supporting {
                actors.formUnion(try CaseWatch.actors(in: log))
            }
            return watcher
        }
        supporting = watcher.supporting
        let chosen = actors.sorted()
        for start in stride(from: 0, to: chosen.count, by: Self.casesAtOnce) {
            let batch = chosen[start..<min(start + Self.casesAtOnce, chosen.count)]
            try keep(try verdicts(on: batch, watcher))
        }
    }

    private func verdicts(
        on actors: ArraySlice<ActorRef>, _ watcher: StaffWatcher
    ) throws -> [StaffWatcher.Verdict] {
        try casework.door.backroom.read { log in
            let reader = CaseReader(log: log, catalogue: casework.catalogue)
            return try actors.map { actor in
                let cases = try CaseWatch.cases(leaningOn: "\(StreamKind.actor.rawValue)/\(actor)", in: log)
                return try watcher.verdict(on: actor, in: cases, readingFrom: reader)
            }
        }
    }

    private mutating func keep(_ verdicts: [StaffWatcher.Verdict]) throws {
        note(
            try casework.door.backroom.write { log in
                try verdicts.compactMap { verdict in
                    try verdict.watch.keep(in: log)
                    guard let stream = StreamName(alertsAbout: verdict.watch.actor) else { return nil }
                    return try casework.keep(verdict.evaluation.alerts, in: stream, at: moment, in: log)
                }
            })
    }

    private mutating func note(_ outcomes: [AlertsKept]) {
        for outcome in outcomes where !outcome.changes.isEmpty {
            for change in outcome.changes { report.note(change) }
            written[outcome.stream] = outcome.version
        }
    }

    /// Notes how far this run came, and that it took place.
    mutating func finish(_ record: WatchRunRecord) throws {
        try casework.door.backroom.write { log in
            let touched = try log.streams(writtenAfter: head)
            let others = try touched.filter { try written[$0] != log.version(of: $0) }
            let isLong = others.count > Self.mostLeft
            try log.keep(
                WatchProgress(
                    position: isLong ? head : try log.head.position, since: head, left: isLong ? [] : others,
                    moment: moment, rules: rules, supporting: supporting
                ).memo)
            try record.keep(in: log)
        }
    }

    private typealias Looked = (verdicts: [CaseWatcher.Verdict], unread: [CaseRef])

    private mutating func verdicts(on cases: ArraySlice<CaseRef>) throws -> Looked {
        let (verdicts, troubles) = try casework.door.backroom.read { log in
            let reader = CaseReader(log: log, catalogue: casework.catalogue)
            let watcher =
                try self.watcher ?? CaseWatcher(at: moment, stopwatch: casework.stopwatch, readingFrom: reader)
            self.watcher = watcher
            var (verdicts, troubles): ([CaseWatcher.Verdict], [WatchTrouble]) = ([], [])
            for caseRef in cases {
                do {
                    verdicts.append(try watcher.verdict(on: caseRef, readingFrom: reader))
                } catch let unreadable as UnreadableEntry {
                    troubles.append(WatchTrouble(caseRef: caseRef, kind: .unreadable(String(describing: unreadable))))
                }
            }
            return (verdicts, troubles)
        }
        report.troubles += troubles
        return (verdicts, troubles.map(\.caseRef))
    }

    private mutating func keep(_ looked: Looked) throws {
        let outcomes = try casework.door.backroom.write { log in
            for caseRef in looked.unread { try CaseWatch.keepUnread(caseRef, at: moment, in: log) }
            return try looked.verdicts.map { verdict in
                try verdict.watch.keep(in: log)
                return try casework.keep(verdict.evaluation, at: moment, in: log)
            }
        }
        for verdict in looked.verdicts { report.note(verdict.evaluation) }
        note(outcomes)
    }
}
