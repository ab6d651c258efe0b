public import Almanac
public import Events

/// That the person has no family to rely on, by record or by decision.
public struct FamilyAbsence: Sendable {
    /// Since when nobody is there, inclusive; the decision for the last of them, or the record that there is no family.
    public let since: Instant
    public let evidence: [EntryID]
}

extension CaseFile {
    /// Whether, and since when, the person has no family to rely on; `nil` if somebody is there or nobody said.
    ///
    /// Renewing a decision begins nothing anew.
    public var familyAbsence: FamilyAbsence? {
        let recorded = profile { $0.noFamily == true }.map { FamilyAbsence(since: $0.occurredAt, evidence: [$0.id]) }
        guard let recorded, let decided = everybodyIsOut else { return recorded ?? everybodyIsOut }
        return FamilyAbsence(
            since: min(recorded.since, decided.since), evidence: recorded.evidence + decided.evidence)
    }

    private var everybodyIsOut: FamilyAbsence? {
        let decisions = facts(FamilyInvolvementDecided.self)
        let known = relatives.filter { $0.record != nil }
        let since = known.compactMap { relative in
            decisions.filter { $0.event.relative == relative.id }.reversed().prefix { $0.event.keepsOut }.last
        }
        guard since.count == known.count, let last = since.map(\.occurredAt).max() else { return nil }
        return FamilyAbsence(since: last, evidence: known.compactMap(\.decision?.id))
    }
}

extension FamilyInvolvementDecided {
    fileprivate var keepsOut: Bool { decision.isOne(of: [.exclude, .deferred]) }
}
