internal import Almanac
internal import Events
public import Projections

/// Nobody says when the person comes out, although it cannot be long.
public struct ReleaseDateUnknown: Rule {
    public static let card = RuleCard(
        id: "release-date-unknown",
        title: "Release date unknown although the end is near",
        sources: [.houseDefault("365, 183 and 30 days: acquittals happen, and work before the trial counts")],
        condition: """
            In custody without a release date since the last return: the sentence imposed last is expected to end within \
            leadDays; or on remand, with the case older than remandGraceDays and neither a transition nor a contingency \
            plan.
            """,
        leadTime: "12 months",
        severities: "warning; urgent within 183 days of the expected end",
        mustAct: ["prison records office"],
        remedy: "Ask for the computed date; on remand draft a contingency plan.",
        clears: "a release date is set, or on remand a plan is drafted",
        traps: [
            "A return to custody voids the old date.",
            "Remission can bring the end forward.",
        ])

    static let leadDays = Parameter(card.id, "leadDays", 365)
    static let urgentDays = Parameter(card.id, "urgentDays", 183)
    static let remandGraceDays = Parameter(card.id, "remandGraceDays", 30)
    public static let parameters: [any RuleParameter] = [leadDays, urgentDays, remandGraceDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        guard case .dateUnknown = file.releaseState else { return .silent }
        let sentence = file.newest(SentenceImposed.self)
        let end = sentence?.event.expectedEnd.map { (date: $0, last: Moment.day($0).last(in: file.zone)) }
        var answer = Answer()
        if end == nil, sentence != nil || file.track != .remand {
            answer.unknowns = [Unknown(missing: "when the sentence is expected to end")]
        }
        if let end, let sentence, desk.isWithin(desk.policy[Self.leadDays], of: end.last) {
            let isUrgent = desk.isWithin(desk.policy[Self.urgentDays], of: end.last)
            answer.findings = [
                Finding(
                    isUrgent ? .urgent : .warning,
                    "no release date; the sentence is expected to end on \(file.say(end.date))",
                    evidence: [sentence.id], dueBy: end.last)
            ]
        } else if let opening = file.opening, isUnplannedRemand(file, at: desk) {
            answer.findings = [
                Finding(
                    .warning, "on remand without a release date and without a plan for one", evidence: [opening.id])
            ]
        }
        return answer
    }

    private func isUnplannedRemand(_ file: CaseFile, at desk: Desk) -> Bool {
        guard file.track == .remand, file.plan(.transition) == nil, file.plan(.contingency) == nil,
            let openSince = file.openSince
        else { return false }
        return desk.clock.hasPassed(openSince + .days(desk.policy[Self.remandGraceDays]))
    }
}
