internal import Events
public import Projections

/// A case was closed and nobody will ask how it went on.
public struct FollowUpMissing: Rule {
    public static let card = RuleCard(
        id: "follow-up-missing",
        title: "Case closed without follow-up",
        sources: [.passage(document: .closingConference, words: "recidivism rate is only checked")],
        condition: "The case was closed, not because it was transferred or the person died, and has no followUpUntil.",
        leadTime: "at closing",
        severities: "info",
        mustAct: ["evaluator"],
        remedy: "Set follow-up points, such as 12 and 24 months.",
        clears: "a date that is set",
        traps: ["Follow-up needs a legal basis of its own.", "Unknown is a valid outcome."])

    public static let watchesClosedCases = true

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        guard file.isClosed, let closing = file.newest(CaseClosed.self), closing.event.followUpUntil == nil,
            !(closing.event.reason?.isOne(of: [.transferred, .deceased]) ?? false)
        else { return .silent }
        return .found(
            Finding(
                .info, "closed on \(file.say(file.day(of: closing.occurredAt))) without a date for follow-up",
                evidence: [closing.id]))
    }
}
