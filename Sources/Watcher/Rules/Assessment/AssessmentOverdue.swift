internal import Almanac
internal import Events
public import Projections

/// Risks and needs were never assessed, or too long ago.
public struct AssessmentOverdue: Rule {
    public static let card = RuleCard(
        id: "assessment-overdue",
        title: "Risk and needs assessment too old or missing",
        sources: [
            .passage(document: .goodPractice, words: "repeated at regular intervals or"),
            .passage(document: .goodPractice, words: "during the final stage of"),
            .passage(document: .probation, words: "pose a risk to themselves or"),
            .houseDefault("183, 180, 90 and 30 days"),
        ],
        condition: """
            No assessment of risks and needs: before release from due(leadDays), without custody communityGraceDays after \
            opening. Or the newest is older than maxAgeDays; or, before release from due(preReleaseDays), older than \
            preReleaseMaxAgeDays.
            """,
        leadTime: "183 days for the first, 30 for the last before release",
        severities: "warning; urgent in the last 30 days, and after release if it was urgent at the gate",
        mustAct: ["psychologist", "probation"],
        remedy: "Assess, together with probation.",
        clears: "a new assessment",
        traps: [
            "A screening for vulnerability is no assessment of risk.",
            "How often to assess depends on whom the service works with: set maxAgeDays.",
        ])

    static let leadDays = Parameter(card.id, "leadDays", 183)
    static let maxAgeDays = Parameter(card.id, "maxAgeDays", 180)
    static let preReleaseDays = Parameter(card.id, "preReleaseDays", 30)
    static let preReleaseMaxAgeDays = Parameter(card.id, "preReleaseMaxAgeDays", 90)
    static let communityGraceDays = Parameter(card.id, "communityGraceDays", 30)
    public static let parameters: [any RuleParameter] = [
        leadDays, maxAgeDays, preReleaseDays, preReleaseMaxAgeDays, communityGraceDays,
    ]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        guard let newest = file.riskAndNeedsAssessment else { return missing(in: file, at: desk) }
        let tooOld = newest.occurredAt + .days(desk.policy[Self.maxAgeDays])
        if desk.clock.hasPassed(tooOld) { return found(newest, overdueSince: tooOld, in: file, at: desk) }
        let oldForRelease = newest.occurredAt + .days(desk.policy[Self.preReleaseMaxAgeDays])
        if case .dateUnknown = file.releaseState {
            return desk.clock.hasPassed(oldForRelease) ? .unknown("the release date") : .silent
        }
        guard desk.isDue(desk.policy[Self.preReleaseDays], in: file), desk.clock.hasPassed(oldForRelease) else {
            return .silent
        }
        return found(newest, overdueSince: oldForRelease, in: file, at: desk)
    }

    private func missing(in file: CaseFile, at desk: Desk) -> Answer {
        switch file.releaseState {
        case .dateUnknown: return .unknown("the release date")
        // No lead time runs behind the gate; that nobody looked stays unknown.
        case .released: return .unknown("the risks and needs, of which no assessment is recorded")
        case .planned(let release):
            guard desk.isDue(desk.policy[Self.leadDays], in: file) else { return .silent }
            return .found(neverAssessed(evidence: file.releaseEvidence, dueBy: release.instant, in: file, at: desk))
        case .noGate:
            guard let opening = file.opening else { return .silent }
            let overdue = opening.occurredAt + .days(desk.policy[Self.communityGraceDays])
            guard desk.clock.hasReached(overdue) else { return .silent }
            return .found(neverAssessed(evidence: [opening.id], dueBy: overdue, in: file, at: desk))
        }
    }

    private func neverAssessed(
        evidence: [EntryID], dueBy: Instant, in file: CaseFile, at desk: Desk
    ) -> Finding {
        Finding(
            severity(since: dueBy, in: file, at: desk), "no assessment of risks and needs is recorded",
            evidence: evidence, dueBy: dueBy)
    }

    private func found(
        _ assessment: Fact<AssessmentCompleted>, overdueSince overdue: Instant, in file: CaseFile, at desk: Desk
    ) -> Answer {
        .found(
            Finding(
                severity(since: overdue + .milliseconds(1), in: file, at: desk),
                "risks and needs were last assessed on \(file.say(assessment.occurredAt))",
                evidence: file.releaseEvidence + [assessment.id], dueBy: overdue))
    }

    private func severity(since begun: Instant, in file: CaseFile, at desk: Desk) -> AlertSeverity {
        desk.isNearRelease(desk.policy[Self.preReleaseDays], since: begun, in: file) ? .urgent : .warning
    }
}
