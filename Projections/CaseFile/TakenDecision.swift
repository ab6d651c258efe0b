public import Almanac
public import Events

/// Something that was decided about the person, with the entries that tell of it.
public struct TakenDecision: Sendable {
    /// What a decision is about.
    public enum Subject: String, Vocabulary {
        case placement, condition, programme, release
        case contactRestriction = "contact_restriction"
        case familyInvolvement = "family_involvement"
        case breach, recall, other
    }

    /// Its reference; `nil` if the entry has none or none can be given with it.
    public let reference: DecisionRef?
    /// What it is about, each once.
    public let subjects: [Term<Subject>]
    /// The entries that tell of it, in the order they happened; never empty.
    public let entries: [Entry]
    /// When it was taken, the earliest of its entries; the end of the local day if the hour is not known.
    public let decidedAt: Instant

    /// By what it is asked for: its reference, or the place in the log of its only entry.
    public var name: String { reference?.rawValue ?? entries.first.map { String($0.position) } ?? "" }

    /// What was known when it was taken, seen from no later than a vantage.
    public func vantage(seenFrom vantage: Vantage) -> Vantage {
        Vantage(asOf: vantage.asOf, knownAt: vantage.knownAt.map { min($0, decidedAt) } ?? decidedAt)
    }
}

extension CaseFile {
    /// The decisions of the case, in the order in which they were first told of.
    ///
    /// Entries with the same reference tell of one decision; one without a reference is a decision of its own.
    public var decisionsTaken: [TakenDecision] {
        var order: [String] = []
        var groups: [String: [Entry]] = [:]
        for entry in entries where entry.event.decides != nil {
            let reference = (entry.event as? any ReferencedDecision)?.decisionRef
            let key = reference.map { "reference \($0)" } ?? "entry \(entry.position)"
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(entry)
        }
        return order.compactMap { key in groups[key].flatMap(decision) }
    }

    private func decision(toldBy entries: [Entry]) -> TakenDecision? {
        guard let decided = entries.map({ $0.decided(in: zone) }).min() else { return nil }
        var seen: Set<Term<TakenDecision.Subject>> = []
        return TakenDecision(
            reference: (entries.first?.event as? any ReferencedDecision)?.decisionRef,
            subjects: entries.compactMap(\.event.decides).filter { seen.insert($0).inserted }, entries: entries,
            decidedAt: decided)
    }
}

extension Event {
    /// What the event decides; `nil` if it is no decision.
    fileprivate var decides: Term<TakenDecision.Subject>? {
        switch self {
        case is PlacementStarted: .known(.placement)
        case is ConditionImposed: .known(.condition)
        case is ContactRestrictionRecorded: .known(.contactRestriction)
        case is FamilyInvolvementDecided: .known(.familyInvolvement)
        case is ProgrammeOffered: .known(.programme)
        case is ReleaseDecisionRecorded: .known(.release)
        case is BreachDecided: .known(.breach)
        case is RecallOrdered: .known(.recall)
        case let use as IntelligenceUsedInDecision:
            use.decisionKind.flatMap { try? Term(json: $0.json) } ?? .known(.other)
        default: nil
        }
    }
}

extension Entry {
    /// When the decision that it tells of was taken.
    fileprivate func decided(in zone: Zone) -> Instant {
        let said: Moment? =
            switch event {
            case let release as ReleaseDecisionRecorded: release.decidedAt
            case let recall as RecallOrdered: recall.orderedAt
            default: nil
            }
        return said?.last(in: zone) ?? happenedBy(in: zone)
    }
}
