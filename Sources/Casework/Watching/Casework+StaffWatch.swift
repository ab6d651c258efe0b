internal import Almanac
internal import Events
internal import Ledger
internal import Projections
internal import Watcher

extension Casework {
    /// Looks at what everybody carries over all cases, adds what is open to the report, and writes what is new, changed
    /// or gone unless the report is of a rehearsal.
    func watchStaff(_ report: inout WatchReport) throws {
        let moment = report.moment
        let evaluation = try evaluateStaff(at: moment)
        report.alerts = (report.alerts + evaluation.alerts).sorted(by: Self.morePressing)
        guard !report.isRehearsal else { return }
        for (stream, alerts) in try staffAlerts(evaluation.alerts).sorted(by: { $0.key < $1.key }) {
            try keep(alerts, in: stream, at: moment, &report)
        }
    }

    private func evaluateStaff(at moment: Instant) throws -> StaffEvaluation {
        try store.read { log in
            let vantage = Vantage.watching(at: moment)
            let reader = CaseReader(log: log, catalogue: catalogue)
            let types = StaffRoster.types.union([EventCorrected.name, EventVoided.name])
            var roster = StaffRoster()
            for stream in try log.streams(of: .case) {
                let entries = try log.entries(Selection(stream: stream, types: types))
                roster.count(
                    CaseFile(CaseRef(stream.subject), try History(entries, seenFrom: vantage, with: catalogue)))
            }
            return StaffEvaluation(of: roster, at: moment, directory: try reader.wholeDirectory(from: vantage))
        }
    }

    /// The alerts by the stream of their actor; none for actors of whom nothing is open any more.
    private func staffAlerts(_ alerts: [OpenAlert]) throws -> [StreamName: [OpenAlert]] {
        let known = try store.read { try $0.streams(of: .alert) }.filter(\.isAboutActor)
        let before = Dictionary(uniqueKeysWithValues: known.map { ($0, [OpenAlert]()) })
        let now = Dictionary(grouping: alerts) { StreamName(alertsAboutActor: $0.about) }
        return now.reduce(into: before) { streams, next in
            if let stream = next.key { streams[stream] = next.value }
        }
    }
}

extension StreamName {
    // No case can have a reference that begins so.
    private static let actorPrefix = "actor/"

    /// The alert stream of an actor; `nil` if the reference is too long for it.
    fileprivate init?(alertsAboutActor actor: String) { self.init(.alert, Self.actorPrefix + actor) }

    fileprivate var isAboutActor: Bool { kind == .alert && subject.hasPrefix(Self.actorPrefix) }
}
