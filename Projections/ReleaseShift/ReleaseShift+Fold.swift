public import Almanac
internal import Events

extension ReleaseShift {
    /// Compares a case as it is with the same case and another release date; neither was released.
    ///
    /// - Parameters:
    ///   - after: The case with one release date more, which is only supposed.
    ///   - moment: The moment at which both are looked at.
    ///   - open: The alerts that are open before and after, with those that a person set aside.
    ///   - alerts: What becomes of those that nobody set aside.
    /// - Returns: `nil` if `after` has no release date.
    public init?(
        from before: CaseFile, to after: CaseFile, at moment: Instant, directory: ActorDirectory,
        open: (before: AlertCounts, after: AlertCounts), alerts: AlertShift
    ) {
        guard let supposed = after.plannedRelease else { return nil }
        let recorded = before.releaseDates
        let pairs = Self.paired(
            ReleaseFitting(of: before, recorded: recorded, at: moment, directory: directory).commitments,
            ReleaseFitting(of: after, recorded: recorded, at: moment, directory: directory).commitments)
        caseRef = after.caseRef
        zone = after.zone
        self.moment = moment
        from = recorded.last.map { ReleasePoint($0, in: before.zone).moment }
        to = ReleasePoint(supposed, in: after.zone).moment
        misfits = Self.turned(pairs, into: .doesNotFit)
        fitsNow = Self.turned(pairs, into: .fits)
        unknown = pairs.map(\.after).filter { $0.fit.verdict == .unknown }
        self.alerts = alerts
        self.before = ReleaseReadiness(of: before, at: moment, directory: directory, alerts: open.before)
        self.after = ReleaseReadiness(of: after, at: moment, directory: directory, alerts: open.after)
    }

    private typealias Pair = (before: Commitment?, after: Commitment)

    private static func paired(_ before: [Commitment], _ after: [Commitment]) -> [Pair] {
        after.map { thing in (before.first { $0.kind == thing.kind && $0.entry.id == thing.entry.id }, thing) }
    }

    private static func turned(_ pairs: [Pair], into verdict: Fit.Verdict) -> [Commitment] {
        pairs.filter { $0.after.fit.verdict == verdict && $0.before?.fit.verdict != verdict }.map(\.after)
    }
}
