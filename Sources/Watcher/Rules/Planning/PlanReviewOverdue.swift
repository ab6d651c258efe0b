internal import Almanac
internal import Events
public import Projections

/// Nobody has looked at the plan for too long.
public struct PlanReviewOverdue: Rule {
    public static let card = RuleCard(
        id: "plan-review-overdue",
        title: "Plan not reviewed",
        sources: [
            .passage(document: .integra, words: "periodic review to measure progress"),
            .houseDefault("90 days"),
        ],
        condition: """
            There is a transition plan, and the newest of its versions and of the meetings that reviewed a plan lies more \
            than maxAgeDays back.
            """,
        leadTime: "90 days",
        severities: "info; warning from 90 days before release, and if it was so within 90 days after it",
        mustAct: ["case manager"],
        remedy: "Review the plan in the next forum.",
        clears: "a review or a revision",
        traps: [
            "A signature is not a review.",
            "In long custody the interval is longer: raise it by profile.",
        ])

    static let maxAgeDays = Parameter(card.id, "maxAgeDays", 90)
    public static let parameters: [any RuleParameter] = [maxAgeDays]

    /// How near to release a review matters more, before and after it; a phase of the release, so no value to be set.
    static let nearDays = 90

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        guard let plan = file.plan(.transition) else { return .silent }
        let reviews = file.facts(MeetingHeld.self).filter { $0.event.planReviewed == true }
        let looks =
            plan.versionEntries.map { (at: $0.occurred.instant, id: $0.id) }
            + reviews.map { (at: $0.start(of: $0.event.at, in: file.zone), id: $0.id) }
        guard let last = looks.filter({ desk.clock.hasReached($0.at) }).max(by: { $0.at < $1.at }) else {
            return .silent
        }
        let due = last.at + .days(desk.policy[Self.maxAgeDays])
        guard desk.clock.hasPassed(due) else { return .silent }
        let isNear = desk.isNear(
            file, daysBefore: Self.nearDays, daysAfter: Self.nearDays, since: due + .milliseconds(1))
        return .found(
            Finding(
                isNear ? .warning : .info, "the transition plan was last reviewed or revised on \(file.say(last.at))",
                evidence: [last.id], dueBy: due))
    }
}
