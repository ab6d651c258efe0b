public import Almanac
public import Events
internal import Ledger
public import Projections
internal import Watcher

extension Casework {
    /// What another release date would do to a case; nothing is written.
    ///
    /// The date is supposed to become known now, by one entry after all others.
    /// - Parameters:
    ///   - release: The moment of release, or the day if the hour is not known.
    ///   - moment: Look from that moment, as known then; `nil` for now.
    /// - Throws: ``CaseNotFound``, ``NoReleaseAhead``, ``UnreadableEntry``, what the store throws.
    public func whatIf(
        _ caseRef: CaseRef, releasedAt release: Moment, at moment: Instant? = nil
    ) throws -> Shown<ReleaseShift> {
        try door.read(.view(ReleaseShift.self, of: caseRef)) { sight in
            let log = sight.log
            let moment = try moment ?? presentMoment(of: log)
            let before = try outlook(on: caseRef, at: moment, in: log)
            let supposed = try HypotheticalLog(
                log, with: change(to: release, in: before.file, at: moment), recordedAt: moment)
            let after = try outlook(on: caseRef, at: moment, in: supposed)
            let reader = CaseReader(log: log, catalogue: catalogue)
            let book = AlertBook(try reader.history(of: .alerts, about: caseRef, from: .watching(at: moment)))
            let shift = ReleaseShift(
                from: before.file, to: after.file, at: moment, directory: after.directory,
                open: (AlertCounts(before.alerts.blockers), AlertCounts(after.alerts.blockers)),
                alerts: AlertShift(
                    from: book.leaving(before.alerts).blockers, to: book.leaving(after.alerts).blockers))
            guard let shift else { throw NoReleaseAhead(caseRef: caseRef, reason: .noGate) }
            return sight.shown(shift)
        }
    }

    private typealias Outlook = (file: CaseFile, directory: ActorDirectory, alerts: [OpenAlert])

    private func outlook(on caseRef: CaseRef, at moment: Instant, in log: any EntryReader) throws -> Outlook {
        let vantage = Vantage.watching(at: moment)
        let reader = CaseReader(log: log, catalogue: catalogue)
        let file = CaseFile(caseRef, try reader.caseHistory(caseRef, from: vantage))
        let directory = try reader.directory(of: file.team, from: vantage)
        let policies = try reader.policies(from: vantage)
        return (file, directory, Evaluation(of: file, at: moment, directory: directory, policies: policies).alerts)
    }

    /// What would be recorded of the new date.
    private func change(to release: Moment, in file: CaseFile, at moment: Instant) throws -> Draft {
        guard let stream = StreamName(.case, file.caseRef.rawValue) else { throw CaseNotFound(caseRef: file.caseRef) }
        func draft(_ type: any Event.Type, _ data: JSON) -> Draft {
            // The same question shall get the same answer, so chance has no part in the id.
            Draft(
                id: EntryID(milliseconds: moment.milliseconds, random: (0, 0)), stream: stream, type: type.name,
                schemaVersion: type.schemaVersion, occurred: Occurrence(instant: moment), data: data)
        }
        switch try releaseAhead(in: file) {
        case let planned?:
            return draft(
                ReleaseDateChanged.self,
                .object([JSON.Member("from", planned.moment.json), JSON.Member("to", release.json)]))
        case nil: return draft(ReleaseDateSet.self, .object([JSON.Member("releaseAt", release.json)]))
        }
    }

    /// The date that stands; `nil` if none is known.
    private func releaseAhead(in file: CaseFile) throws(NoReleaseAhead) -> PlannedRelease? {
        let none = { (reason: NoReleaseAhead.Reason) in NoReleaseAhead(caseRef: file.caseRef, reason: reason) }
        if file.opening == nil { throw none(.notOpened) }
        if file.isClosed { throw none(.closed) }
        switch file.releaseState {
        case .noGate: throw none(.noGate)
        case .released(let release): throw none(.released(release.instant, file.zone))
        case .dateUnknown: return nil
        case .planned(let release): return release
        }
    }
}

extension [OpenAlert] {
    /// The alerts as views show them.
    var blockers: [AlertCounts.Blocker] {
        map { AlertCounts.Blocker(rule: $0.rule, about: $0.about, severity: $0.severity, summary: $0.summary) }
    }
}
