internal import Almanac
internal import Events
public import Projections

/// Somebody opened the case in an emergency, and nobody has looked at that.
public struct BreakGlassUnreviewed: Rule {
    public static let card = RuleCard(
        id: "break-glass-unreviewed",
        title: "Case opened in an emergency, not reviewed",
        sources: [
            .passage(document: .closingConference, words: "remain within the legal framework"),
            .houseDefault("told at once, reviewed within 2 working days"),
        ],
        condition: "The case was opened in an emergency, and no second person has reviewed that.",
        leadTime: "at once",
        severities: "urgent; critical from the same hour workingDays later",
        mustAct: ["supervisor", "inspector"],
        remedy: "Ask who opened the case why it could not wait, and record what you found.",
        clears: "a review by somebody else than who opened the case",
        traps: [
            "Whoever opened the case cannot review it.", "A closed case is reviewed as well.",
            "Working days are those of the case's calendar.",
        ])

    public static let watchesClosedCases = true

    static let workingDays = Parameter(card.id, "workingDays", 2)
    public static let parameters: [any RuleParameter] = [workingDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        Answer(
            findings: file.emergencyOpenings.filter { $0.review == nil }.map { finding(about: $0, in: file, at: desk) })
    }

    private func finding(about emergency: EmergencyOpening, in file: CaseFile, at desk: Desk) -> Finding {
        let opened = file.zone.local(emergency.opening.recordedAt)
        let day = desk.calendar(of: file).adding(workingDays: desk.policy[Self.workingDays], to: opened.date)
        let due = file.zone.instant(day, opened.time, ambiguity: .first)
        return Finding(
            about: emergency.id.rawValue, desk.clock.hasReached(due) ? .critical : .urgent,
            "\(emergency.id): \(emergency.opening.event.actor) opened the case in an emergency "
                + "\(file.say(emergency.opening.occurredAt)), and nobody has reviewed it",
            evidence: [emergency.opening.id], dueBy: due)
    }
}
