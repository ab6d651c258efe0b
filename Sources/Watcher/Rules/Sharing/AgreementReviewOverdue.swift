internal import Almanac
internal import Events
public import Projections

/// An agreement under which information on the case was passed on has not been looked at again.
public struct AgreementReviewOverdue: Rule {
    public static let card = RuleCard(
        id: "agreement-review-overdue",
        title: "Sharing agreement not reviewed",
        sources: [
            .passage(document: .integra, words: "Each year, the leaders"),
            .passage(document: .integra, words: "Repeat steps 14 through 19"),
        ],
        condition: """
            Information on the case was passed on under an agreement, and the day on which its newest version must be \
            reviewed has passed, or that version is older than maxAgeDays.
            """,
        leadTime: "yearly",
        severities: "warning",
        mustAct: ["agreement owner"],
        remedy: "Review and renew it.",
        clears: "a new version",
        traps: ["One agreement serves many cases: deal with it once, not case by case."])

    static let maxAgeDays = Parameter(card.id, "maxAgeDays", 365)
    public static let parameters: [any RuleParameter] = [maxAgeDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        let named = file.facts(InformationShared.self).compactMap { share in
            share.event.agreement.map { ($0, share.id) }
        }
        let firstUses = Dictionary(named) { first, _ in first }
        return firstUses.sorted { $0.key < $1.key }.reduce(into: Answer()) { answer, use in
            guard let version = desk.directory.agreements.newest(of: use.key) else {
                answer.unknowns.append(
                    Unknown(about: use.key.rawValue, missing: "when the agreement \(use.key) was last reviewed"))
                return
            }
            let reviewDue = version.event.reviewDue.map { Moment.day($0).last(in: file.zone) } ?? .latest
            let old = version.occurredAt + .days(desk.policy[Self.maxAgeDays])
            guard desk.clock.hasPassed(min(reviewDue, old)) else { return }
            let what = reviewDue <= old ? "review was due on" : "not renewed since"
            let when = reviewDue <= old ? reviewDue : version.occurredAt
            answer.findings.append(
                Finding(
                    about: use.key.rawValue, .warning, "agreement \(use.key): \(what) \(file.say(file.day(of: when)))",
                    evidence: [version.id, use.value], dueBy: min(reviewDue, old)))
        }
    }
}
