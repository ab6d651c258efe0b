internal import Almanac
internal import Events
public import Projections

/// A part of life that must be prepared is neither planned nor seen to otherwise.
public struct PlanDomainUncovered: Rule {
    public static let card = RuleCard(
        id: "plan-domain-uncovered",
        title: "Plan leaves a life domain out",
        sources: [
            .passage(document: .exitWork, words: "housing, employment, hobbies and free time"),
            .passage(document: .probation, words: "Tackling ideological beliefs from the"),
            .houseDefault("the parts of life, after sources 001 and 003 and Mandela Rule 108; 60 and 14 days"),
        ],
        condition: """
            From due(leadDays) until a release is recorded: there is a transition plan, and a part of life that the case, \
            or else `required`, names is in no version of it, has no need identified and no live arrangement. A place to \
            live that is there on the day of release covers housing, any recorded document covers identity documents.
            """,
        leadTime: "60 days",
        severities: "warning; urgent within 14 days",
        mustAct: ["case manager"],
        remedy: "Add the part of life to the plan, or record that nothing is needed.",
        clears: "every part of life is covered",
        traps: [
            "Ideology and faith are never required, whoever lists them.",
            "Employment, education and training are all work and education.",
        ])

    static let leadDays = Parameter(card.id, "leadDays", 60)
    static let urgentDays = Parameter(card.id, "urgentDays", 14)
    static let required = Parameter(
        card.id, "required",
        [
            PlanDomain.housing, .workEducation, .finance, .health, .familyNetwork, .leisure, .identityDocuments,
        ].map(Term.known))
    public static let parameters: [any RuleParameter] = [leadDays, urgentDays, required]

    /// What a person believes is no gap in a plan.
    static let neverRequired: Set<PlanDomain> = [.ideology, .faithMeaning]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        guard let plan = file.plan(.transition), let newest = plan.newestEntry else { return .silent }
        let covered = covered(by: plan, in: file, at: desk)
        let required = file.requiredPlanDomains ?? desk.policy[Self.required]
        let open = required.filter { !$0.isOne(of: Self.neverRequired) && !covered.contains($0) }
        guard !open.isEmpty else { return .silent }
        if case .dateUnknown = file.releaseState { return .unknown("the release date") }
        guard case .planned(let release) = file.releaseState, desk.isDue(desk.policy[Self.leadDays], in: file) else {
            return .silent
        }
        let severity = desk.severity(
            before: release.instant, from: .warning, steps: [(desk.policy[Self.urgentDays], .urgent)])
        return .found(
            Finding(
                severity, "neither planned nor arranged: \(open.map(\.inWords).joined(separator: ", "))",
                evidence: file.releaseEvidence + [newest.id], dueBy: release.instant))
    }

    private func covered(by plan: CasePlan, in file: CaseFile, at desk: Desk) -> Set<Term<PlanDomain>> {
        var covered = plan.everyDomain
        covered.formUnion(file.facts(NeedIdentified.self).map { PlanDomain.named($0.event.domain) })
        // An appointment that is over has seen to its part of life; only what was to last can have ended.
        let live = file.arrangements.filter { arrangement in
            arrangement.failure == nil && arrangement.replacement == nil
                && !(arrangement.arrangement?.event.until.map { desk.hasPassed($0, in: file) } ?? false)
        }
        covered.formUnion(live.map { PlanDomain.named($0.domain) })
        if let release = file.plannedRelease, file.places.contains(where: { $0.covers(file.releaseDate(of: release)) })
        {
            covered.insert(.known(.housing))
        }
        if !file.facts(IdentityDocumentStatusRecorded.self).isEmpty { covered.insert(.known(.identityDocuments)) }
        return covered
    }
}

extension PlanDomain {
    private static let workEducationNeeds: Set<NeedDomain> = [.employment, .education, .training]

    /// The part of a plan that a need names, by its own word: what is only near to it may still be left out.
    fileprivate static func named(_ need: Term<NeedDomain>) -> Term<PlanDomain> {
        if need.isOne(of: workEducationNeeds) { return .known(.workEducation) }
        return PlanDomain(rawValue: need.rawValue).map(Term.known) ?? .other(need.rawValue)
    }
}
