internal import Almanac
internal import Events
public import Projections

/// An agency was told that what it had received was put right, and has not confirmed it.
public struct RectificationUnacknowledged: Rule {
    public static let card = RuleCard(
        id: "rectification-unacknowledged",
        title: "Rectification not acknowledged",
        sources: [
            .passage(document: .closingConference, words: "remain within the legal framework"),
            .houseDefault("7 and 21 days"),
        ],
        condition: """
            An agency was told days ago or more that what it had received was corrected, withdrawn or erased, and has not \
            confirmed that it did the same.
            """,
        leadTime: "7 days",
        severities: "warning; urgent after urgentDays",
        mustAct: ["data protection officer"],
        remedy: "Ask the agency to put it right and to confirm it.",
        clears: "an acknowledgement by every agency that was told",
        traps: ["One agency's word is not another's.", "A closed case is put right as well."])

    public static let watchesClosedCases = true

    static let days = Parameter(card.id, "days", 7)
    static let urgentDays = Parameter(card.id, "urgentDays", 21)
    public static let parameters: [any RuleParameter] = [days, urgentDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        Answer(findings: file.rectifications.compactMap { finding(about: $0, in: file, at: desk) })
    }

    private func finding(about rectification: Rectification, in file: CaseFile, at desk: Desk) -> Finding? {
        let waiting = rectification.silent.compactMap { agency in
            rectification.told(agency, in: file.zone).map { (agency: agency, told: $0) }
        }
        let late = waiting.filter { desk.clock.hasReached($0.told + .days(desk.policy[Self.days])) }
        guard let first = late.map(\.told).min() else { return nil }
        let isUrgent = desk.clock.hasReached(first + .days(desk.policy[Self.urgentDays]))
        return Finding(
            about: rectification.id.rawValue, isUrgent ? .urgent : .warning,
            "rectification \(rectification.id), told \(file.say(first)), is not acknowledged by "
                + late.map(\.agency.rawValue).joined(separator: " and "),
            evidence: rectification.notices.map(\.id), dueBy: first + .days(desk.policy[Self.days]))
    }
}
