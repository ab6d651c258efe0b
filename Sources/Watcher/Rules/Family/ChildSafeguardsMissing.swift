internal import Almanac
internal import Events
public import Projections

/// The person is a child, or somebody depends on the person, and nobody is there for the child.
public struct ChildSafeguardsMissing: Rule {
    public static let card = RuleCard(
        id: "child-safeguards-missing",
        title: "Child or dependent child without child-side actor",
        sources: [
            .passage(document: .integra, words: "female offenders and first-time"),
            .passage(document: .integra, words: "delinquency towards 'child-friendly justice'"),
            .passage(document: .exitWork, words: "17 year old cannot be compared"),
            .houseDefault("14, 120 and 30 days"),
        ],
        condition: """
            The person is under 18 and nobody holds a youth welfare role graceDays after the profile says so. Or somebody \
            depends on the person and nobody holds a child welfare role: before release from due(leadDays), after release \
            at once, without custody 30 days after the profile says so.
            """,
        leadTime: "14 days for the person, 120 for dependants",
        severities: "warning; urgent within 30 days, and after release if it was urgent at the gate",
        mustAct: ["youth welfare", "child welfare"],
        remedy: "Assign somebody.",
        clears: "the role is held",
        traps: [
            "Where only years are recorded, no birthday is known: they count until somebody records others.",
            """
            The 18th birthday clears the rule while the need remains: responsibility-orphaned and a consent past its date \
            speak then.
            """,
        ])

    static let graceDays = Parameter(card.id, "graceDays", 14)
    static let leadDays = Parameter(card.id, "leadDays", 120)
    static let urgentDays = Parameter(card.id, "urgentDays", 30)
    public static let parameters: [any RuleParameter] = [graceDays, leadDays, urgentDays]

    /// How long after the profile says that somebody depends on the person, where there is no gate.
    static let communityGrace = Span.days(30)

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        let (person, dependants) = (person(in: file, at: desk), dependants(in: file, at: desk))
        return Answer(
            findings: person.findings + dependants.findings, unknowns: person.unknowns + dependants.unknowns)
    }

    private func person(in file: CaseFile, at desk: Desk) -> Answer {
        guard !isHeld(.youthWelfare, in: file, at: desk) else { return .silent }
        guard file.isAgeKnown else { return .unknown("the person's age", about: "person") }
        let isGrown = file.comesOfAge.map { desk.hasBegun($0, in: file) } ?? false
        guard let profile = file.profileOfMinor, !isGrown else { return .silent }
        let overdue = profile.occurredAt + .days(desk.policy[Self.graceDays])
        guard desk.clock.hasReached(overdue) else { return .silent }
        let begun = max(overdue, ending(of: .youthWelfare, in: file, at: desk) ?? overdue)
        let isNear = desk.isNearRelease(desk.policy[Self.urgentDays], since: begun, in: file)
        return .found(
            Finding(
                about: "person", isNear ? .urgent : .warning,
                "the person is under 18, and nobody holds a youth welfare role",
                evidence: file.releaseEvidence + [profile.id], dueBy: overdue))
    }

    private func dependants(in file: CaseFile, at desk: Desk) -> Answer {
        guard !isHeld(.childWelfare, in: file, at: desk) else { return .silent }
        guard let count = file.dependants else {
            return .unknown("whether anybody depends on the person", about: "dependants")
        }
        guard count > 0, let profile = file.profile(sinceWhich: { $0.dependants ?? 0 > 0 }) else { return .silent }
        if case .dateUnknown = file.releaseState { return .unknown("the release date", about: "dependants") }
        guard let needed = needed(since: profile, in: file, at: desk) else { return .silent }
        let begun = max(needed, ending(of: .childWelfare, in: file, at: desk) ?? needed)
        let isNear = desk.isNearRelease(desk.policy[Self.urgentDays], since: begun, in: file)
        return .found(
            Finding(
                about: "dependants", isNear ? .urgent : .warning,
                "somebody depends on the person, and nobody holds a child welfare role",
                evidence: file.releaseEvidence + [profile.id], dueBy: file.releaseInstant ?? needed))
    }

    /// Since when somebody should be there for dependants; `nil` if that is still ahead.
    private func needed(since profile: Fact<ProfileRecorded>, in file: CaseFile, at desk: Desk) -> Instant? {
        let days = desk.policy[Self.leadDays]
        switch file.releaseState {
        case .dateUnknown: return nil
        case .planned: return desk.isDue(days, in: file) ? DueDate(of: file).due(leadDays: days) : nil
        case .released: return max(DueDate(of: file).due(leadDays: days) ?? profile.occurredAt, profile.occurredAt)
        case .noGate:
            let overdue = profile.occurredAt + Self.communityGrace
            return desk.clock.hasReached(overdue) ? overdue : nil
        }
    }

    private func isHeld(_ role: Role, in file: CaseFile, at desk: Desk) -> Bool {
        file.roles.contains { $0.role == role && desk.clock.isBetween($0.from, and: $0.until) }
    }

    /// When the last holder of a role that nobody holds gave it up; `nil` if nobody ever held it.
    private func ending(of role: Role, in file: CaseFile, at desk: Desk) -> Instant? {
        file.roles.filter { $0.role == role }.compactMap(\.until).filter(desk.clock.hasReached).max()
    }
}
