internal import Almanac
internal import Events
public import Projections

/// The person is held apart without criteria, without a review, or without an answer.
public struct PlacementReviewOverdue: Rule {
    public static let card = RuleCard(
        id: "placement-review-overdue",
        title: "Special placement without criteria, review or answer",
        sources: [
            .passage(document: .goodPractice, words: "criteria must be met to enter"),
            .passage(document: .goodPractice, words: "clear criteria for moving people out"),
            .houseDefault("90 and 30 days"),
        ],
        condition: """
            The person is held under containment, in a special unit, in isolation or in a separation centre: criteria for \
            entrance or for exit are not recorded; or the last review, else the start, lies more than maxAgeDays back; or \
            a dispute has been open for more than challengeDays.
            """,
        leadTime: "90 days",
        severities: "warning",
        mustAct: ["prison governor"],
        remedy: "Review, record the criteria, answer the dispute.",
        clears: "criteria, a review and an answer; or a move out",
        traps: ["The law usually limits isolation to much less: set maxAgeDays for the jurisdiction."])

    static let maxAgeDays = Parameter(card.id, "maxAgeDays", 90)
    static let challengeDays = Parameter(card.id, "challengeDays", 30)
    public static let parameters: [any RuleParameter] = [maxAgeDays, challengeDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        guard let placement = file.currentPlacement(hasReached: desk.clock.hasReached) else { return .silent }
        guard let isSpecial = placement.isSpecial else { return .unknown("what kind of unit the person is held in") }
        guard isSpecial else { return .silent }
        var defects: [String] = []
        var evidence = [placement.fact.id]
        if placement.event.entranceCriteria?.isEmpty ?? true { defects.append("no entrance criteria") }
        if placement.event.exitCriteria?.isEmpty ?? true { defects.append("no exit criteria") }
        let looked = placement.reviews.last?.occurredAt ?? placement.fact.occurredAt
        let reviewDue = looked + .days(desk.policy[Self.maxAgeDays])
        if desk.clock.hasPassed(reviewDue) {
            defects.append(placement.reviews.isEmpty ? "no review" : "no review since \(file.say(looked))")
            evidence += [placement.reviews.last?.id].compactMap(\.self)
        }
        let disputed = file.disputes.filter { dispute in
            dispute.isOpen
                && desk.clock.hasPassed(dispute.opening.occurredAt + .days(desk.policy[Self.challengeDays]))
        }
        defects += disputed.map { "no answer to the dispute of \(file.say($0.opening.occurredAt))" }
        guard !defects.isEmpty else { return .silent }
        return .found(
            Finding(
                .warning, "placement of \(file.say(placement.fact.occurredAt)): " + defects.joined(separator: ", "),
                evidence: evidence + disputed.map(\.opening.id), dueBy: reviewDue))
    }
}
