internal import Almanac
internal import Events
public import Projections

/// All cover of the first days hangs on one actor.
public struct SinglePointOfContact: Rule {
    public static let card = RuleCard(
        id: "single-point-of-contact",
        title: "Only one person covers the first three days",
        sources: [
            .passage(document: .exitWork, words: "safety net in case of"),
            .houseDefault("30 and 7 days"),
        ],
        condition: "Before release, from due(leadDays): exactly one actor supplies all cover in the window.",
        leadTime: "30 days",
        severities: "info; warning within 7 days",
        mustAct: ["case manager"],
        remedy: "Name a deputy with an availability of their own.",
        clears: "two or more actors with cover",
        traps: ["A desk with staff behind it is one actor; set exemptDesks where such a desk is enough."])

    static let leadDays = Parameter(card.id, "leadDays", 30)
    static let urgentDays = Parameter(card.id, "urgentDays", 7)
    static let exemptDesks = Parameter(card.id, "exemptDesks", false)
    public static let parameters: [any RuleParameter] = [leadDays, urgentDays, exemptDesks]
    public static let borrowed: [any RuleParameter] = [ReleaseCoverageGap.windowHours]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        if case .dateUnknown = file.releaseState { return .unknown("the release date") }
        let hours = desk.policy[ReleaseCoverageGap.windowHours]
        guard desk.isDue(desk.policy[Self.leadDays], in: file), let release = desk.releaseAhead(in: file),
            let cover = desk.coverage(of: file, hours: hours)
        else { return .silent }
        let unknowns = cover.withoutAvailability.map {
            Unknown(about: $0.rawValue, missing: "when \($0) can be reached")
        }
        // Where only the day is known, one of the plausible hours is enough.
        let lone = desk.coverages(of: file, hours: hours).map(\.coverage.suppliers).filter { $0.count == 1 }
        guard let only = lone.lazy.joined().map({ ActorRef($0) }).first(where: { !isExempt($0, at: desk) }) else {
            return Answer(unknowns: unknowns)
        }
        let severity = desk.severity(
            before: release.instant, from: .info, steps: [(desk.policy[Self.urgentDays], .warning)])
        let points = file.countingContactPoints.filter { $0.event.actor == only }.map(\.id)
        let finding = Finding(
            severity, "only \(only) covers the first days after release", evidence: file.releaseEvidence + points,
            dueBy: release.instant)
        return Answer(findings: [finding], unknowns: unknowns)
    }

    private func isExempt(_ actor: ActorRef, at desk: Desk) -> Bool {
        desk.policy[Self.exemptDesks] && desk.directory[actor]?.registration?.kind == .organisationDesk
    }
}
