internal import Almanac
internal import Events
public import Projections

/// A partner was asked for information and has not answered in time.
public struct InformationRequestUnanswered: Rule {
    public static let card = RuleCard(
        id: "information-request-unanswered",
        title: "Partner has not answered",
        sources: [
            .passage(document: .goodPractice, words: "complaint from prison directors is"),
            .passage(document: .exitWork, words: "without the ability to carry"),
            .passage(document: .integra, words: "initial assessment of the inmate"),
            .houseDefault("10 days"),
        ],
        condition: "Information was asked for, and no answer is recorded by neededBy, else for more than defaultDays.",
        leadTime: "when it is needed",
        severities: "warning; urgent within 14 days of release",
        mustAct: ["requested agency liaison"],
        remedy: "Answer, or refuse with the reason.",
        clears: "an answer, refusal included",
        traps: ["A refusal is an answer."])

    static let defaultDays = Parameter(card.id, "defaultDays", 10)
    static let urgentDays = Parameter(card.id, "urgentDays", 14)
    public static let parameters: [any RuleParameter] = [defaultDays, urgentDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        let open = file.partnerRequests.filter { $0.answer == nil }
        return Answer(
            findings: open.compactMap { request in
                let dueBy = request.due(within: .days(desk.policy[Self.defaultDays]))
                guard desk.clock.hasPassed(dueBy) else { return nil }
                let asked = request.request.event.to.map { " to \($0)" } ?? ""
                let needed = request.request.event.neededBy.map { "needed by \(file.say($0))" }
                return Finding(
                    about: request.id.rawValue, severity(dueBy: dueBy, in: file, at: desk),
                    "request \(request.id)\(asked): no answer, \(needed ?? "asked \(file.say(request.request.occurredAt))")",
                    evidence: [request.request.id], dueBy: dueBy)
            })
    }

    private func severity(dueBy: Instant, in file: CaseFile, at desk: Desk) -> AlertSeverity {
        let days = desk.policy[Self.urgentDays]
        let isNear =
            switch file.releaseState {
            case .planned(let release): desk.isWithin(days, of: release.instant)
            case .released(let release):
                desk.wasWithin(days, atTheGateOf: release, since: dueBy + .milliseconds(1), in: file)
            case .noGate, .dateUnknown: false
            }
        return isNear ? .urgent : .warning
    }
}
