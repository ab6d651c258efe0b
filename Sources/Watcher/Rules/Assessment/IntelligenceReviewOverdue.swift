internal import Almanac
internal import Events
public import Projections

/// A pointer to intelligence is still relied on after the day by which its owner should have examined it.
public struct IntelligenceReviewOverdue: Rule {
    public static let card = RuleCard(
        id: "intelligence-review-overdue",
        title: "Intelligence pointer past its shelf life",
        sources: [
            .passage(document: .goodPractice, words: "intelligence to be dismissed if invalid"),
            .houseDefault("90 and 30 days"),
        ],
        condition: """
            A pointer that is not dismissed: the day of the next review has passed, or without a review the last day on \
            which it is valid; where no day is given, it was recorded or reviewed more than maxAgeDays ago.
            """,
        leadTime: "90 days",
        severities: "warning; urgent when the release is within nearDays, and after it if it was urgent at the gate",
        mustAct: ["intelligence liaison"],
        remedy: "Uphold, lower or dismiss it.",
        clears: "a review",
        traps: [
            "Never show what it says.",
            "Where there are many, put them together for the agency that owns them.",
        ])

    static let maxAgeDays = Parameter(card.id, "maxAgeDays", 90)
    static let nearDays = Parameter(card.id, "nearDays", 30)
    public static let parameters: [any RuleParameter] = [maxAgeDays, nearDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        let age = Span.days(desk.policy[Self.maxAgeDays])
        return file.pointers.filter { $0.dismissal == nil }.reduce(into: Answer()) { answer, pointer in
            let id = pointer.id.rawValue
            guard let last = pointer.lastValid(maximumAge: age) else {
                answer.unknowns.append(Unknown(about: id, missing: "when pointer \(id) was recorded"))
                return
            }
            guard desk.clock.hasPassed(last) else { return }
            let isNear = desk.isNearRelease(
                desk.policy[Self.nearDays], since: last + .milliseconds(1), in: file)
            answer.findings.append(
                Finding(
                    about: id, isNear ? .urgent : .warning,
                    "pointer \(id) was to be examined again by \(file.say(file.day(of: last)))",
                    evidence: [pointer.record?.id, pointer.reviews.last?.id].compactMap(\.self), dueBy: last))
        }
    }
}
