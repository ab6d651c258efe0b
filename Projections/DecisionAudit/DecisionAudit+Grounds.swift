public import Almanac
internal import Events

extension DecisionAudit {
    /// The authority that decided, where the entry names one; `nil` if none does.
    public var authority: String? {
        decision.entries.lazy.compactMap { entry -> String? in
            switch entry.event {
            case let condition as ConditionImposed: condition.authority?.rawValue
            case let restriction as ContactRestrictionRecorded: restriction.authority?.rawValue
            case let recall as RecallOrdered: recall.authority?.rawValue
            case let family as FamilyInvolvementDecided: family.decidedBy?.rawValue
            default: nil
            }
        }.first
    }

    /// The laws that entries of the decision name, each once; empty if none does.
    public var legalBasis: [String] {
        let named = decision.entries.flatMap { entry in
            [(entry.event as? IntelligenceUsedInDecision)?.legalBasis, entry.attributes.legalBasis].compactMap(\.self)
        }
        var seen: Set<String> = []
        return named.filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    /// Whether proportionality was checked for every pointer relied on; `nil` if that is not recorded, or none was.
    public var rightsCheck: Bool? {
        let checks = decision.entries.compactMap { ($0.event as? IntelligenceUsedInDecision)?.humanRightsCheck }
        if checks.contains(false) { return false }
        return checks.isEmpty || checks.count < pointers.count ? nil : true
    }

    /// What else was considered first; `nil` if no entry of the decision says.
    public var alternatives: [String]? {
        let told = decision.entries.compactMap { ($0.event as? BreachDecided)?.alternativesConsidered }
        return told.isEmpty ? nil : told.flatMap(\.self)
    }

    /// What the decision says in its favour; `nil` if it gives no reasons or cannot.
    public var reasons: [String]? {
        let told = decision.entries.compactMap { entry -> [String]? in
            switch entry.event {
            case let offer as ProgrammeOffered: offer.reasons.map { [$0] }
            case let family as FamilyInvolvementDecided: family.reasons
            default: nil
            }
        }
        return told.isEmpty ? nil : told.flatMap(\.self)
    }

    /// When it was first explained to the person; `nil` if nobody is known to have done so.
    public var explainedAt: Moment? {
        let told = decision.entries.compactMap { entry -> Moment? in
            switch entry.event {
            case let placement as PlacementStarted: placement.explainedToPersonAt
            case let condition as ConditionImposed: condition.explainedToPersonAt
            case let release as ReleaseDecisionRecorded: release.explainedToPersonAt
            case let breach as BreachDecided: breach.explainedToPersonAt
            default: nil
            }
        }
        return told.min { $0.start(in: standpoint.zone) < $1.start(in: standpoint.zone) }
    }
}
