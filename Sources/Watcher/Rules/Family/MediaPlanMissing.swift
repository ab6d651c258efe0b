internal import Almanac
internal import Events
public import Projections

/// The press is interested in the person, and nobody agreed how to meet that.
public struct MediaPlanMissing: Rule {
    public static let card = RuleCard(
        id: "media-plan-missing",
        title: "Media interest without media plan",
        sources: [
            .passage(document: .exitWork, words: "public notoriety shortly after"),
            .houseDefault("30, 7 and 30 days"),
        ],
        condition: """
            The person is known nationally or more widely, or media attention of that reach was recorded, and no media \
            plan is agreed: from due(leadDays), or up to afterDays after release.
            """,
        leadTime: "30 days",
        severities: "warning; urgent within 7 days or after release",
        mustAct: ["case manager", "press office"],
        remedy: "Agree who speaks, what to say, and how the person prepares.",
        clears: "a media plan is agreed",
        traps: ["Handling it must not feed it: leave no public trace."])

    static let leadDays = Parameter(card.id, "leadDays", 30)
    static let urgentDays = Parameter(card.id, "urgentDays", 7)
    static let afterDays = Parameter(card.id, "afterDays", 30)
    public static let parameters: [any RuleParameter] = [leadDays, urgentDays, afterDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        guard !file.facts(PlanAgreed.self).contains(where: { $0.event.planKind == .media }) else { return .silent }
        let interest = interest(in: file)
        let isUntold = file.notoriety?.word == nil || !attention(in: file).allSatisfy { $0.event.level?.word != nil }
        guard !interest.isEmpty || isUntold else { return .silent }
        switch file.releaseState {
        case .noGate: return .silent
        case .dateUnknown: return .unknown("the release date")
        case .planned(let release):
            guard desk.isDue(desk.policy[Self.leadDays], in: file) else { return .silent }
            let severity = desk.severity(
                before: release.instant, from: .warning, steps: [(desk.policy[Self.urgentDays], .urgent)])
            return answer(severity, interest, in: file)
        case .released(let release):
            guard !desk.clock.hasPassed(release.instant + .days(desk.policy[Self.afterDays])) else { return .silent }
            return answer(.urgent, interest, in: file)
        }
    }

    private func answer(_ severity: AlertSeverity, _ interest: [EntryID], in file: CaseFile) -> Answer {
        guard !interest.isEmpty else { return .unknown("how far the interest of the media reaches") }
        return .found(
            Finding(
                severity, "the media are interested, and no plan for that is agreed",
                evidence: file.releaseEvidence + interest, dueBy: file.releaseInstant))
    }

    /// The entries by which the interest of the media reaches far.
    private func interest(in file: CaseFile) -> [EntryID] {
        let profile = file.newest(ProfileRecorded.self)
        let isKnown = profile?.event.notoriety?.isOne(of: [.national, .international]) ?? false
        let reports = attention(in: file).filter { $0.event.level?.isOne(of: [.national, .international]) ?? false }
        return (isKnown ? [profile?.id].compactMap(\.self) : []) + reports.map(\.id)
    }

    private func attention(in file: CaseFile) -> [Fact<IncidentRecorded>] {
        file.facts(IncidentRecorded.self).filter { $0.event.kind == .mediaAttention }
    }
}
