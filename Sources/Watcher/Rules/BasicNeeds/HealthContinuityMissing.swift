internal import Almanac
internal import Events
public import Projections

/// Care that the person depends on would break at the gate.
public struct HealthContinuityMissing: Rule {
    public static let card = RuleCard(
        id: "health-continuity-missing",
        title: "Care breaks at the gate",
        sources: [
            .passage(document: .goodPractice, words: "needed in prison and post-release"),
            .passage(document: .integra, words: "first months after the release"),
            .houseDefault("14, 3 and 7 days; 30 days after release"),
        ],
        condition: """
            From due(leadDays) until 30 days after release: an open need for care on day one or in the first week has \
            no appointment within withinDays of release and no place that goes on. Where a supply of medication is \
            recorded, it is that supply that must reach the next appointment.
            """,
        leadTime: "14 days",
        severities: "warning; urgent within 3 days or after release",
        mustAct: ["health liaison"],
        remedy: "Book an earlier appointment, a longer supply, or a prescription.",
        clears: "an appointment or a supply that fits",
        traps: [
            "No diagnosis is recorded: the need and its date are enough.", "The appointment may be in another region.",
            "A supply counts from the release and not from its issue.",
        ])

    static let leadDays = Parameter(card.id, "leadDays", 14)
    static let urgentDays = Parameter(card.id, "urgentDays", 3)
    static let withinDays = Parameter(card.id, "withinDays", 7)
    public static let parameters: [any RuleParameter] = [leadDays, urgentDays, withinDays]

    /// For how long after release care is asked for.
    private static let watched = Span.days(30)

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        switch file.releaseState {
        case .noGate: return .silent
        case .dateUnknown:
            return file.careNeeds.contains { $0.isPressing != false } ? .unknown("the release date") : .silent
        case .planned(let release):
            guard desk.isDue(desk.policy[Self.leadDays], in: file) else { return .silent }
            let severity = desk.severity(
                before: release.instant, from: .warning, steps: [(desk.policy[Self.urgentDays], .urgent)])
            return answer(for: file, releasedAt: release.instant, severity, at: desk)
        case .released(let release):
            guard !desk.clock.hasPassed(release.instant + Self.watched) else { return .silent }
            return answer(for: file, releasedAt: release.instant, .urgent, at: desk)
        }
    }

    private func answer(
        for file: CaseFile, releasedAt release: Instant, _ severity: AlertSeverity, at desk: Desk
    ) -> Answer {
        let days = desk.policy[Self.withinDays]
        return file.careNeeds.reduce(into: Answer()) { answer, need in
            guard need.isPressing != false, let gap = file.careGap(of: need, atReleaseOn: release, withinDays: days)
            else { return }
            guard need.isPressing == true else {
                answer.unknowns.append(Unknown(about: need.id.rawValue, missing: "how soon \(need.id) must be met"))
                return
            }
            answer.findings.append(
                Finding(
                    about: need.id.rawValue, severity, "\(need.id): \(words(for: gap, days, in: file))",
                    evidence: file.releaseEvidence + [need.identification.id], dueBy: release))
        }
    }

    private func words(for gap: CareGap, _ days: Int, in file: CaseFile) -> String {
        switch gap {
        case .nothingFollows: "no appointment within \(days) days of release, and no place that goes on"
        case .supplyEnds(let end, let next?):
            "the supply lasts until \(file.say(end)), the next appointment is on \(file.say(next))"
        case .supplyEnds(let end, nil): "the supply lasts until \(file.say(end)), and no appointment follows"
        }
    }
}

extension IdentifiedNeed {
    /// Whether it must be met on day one or in the first week; `nil` if nobody said how soon.
    fileprivate var isPressing: Bool? {
        identification.event.criticality.map { $0.isOne(of: [.dayOne, .firstWeek]) }
    }
}
