internal import Almanac
internal import Events
public import Projections

/// An agreed task is past its date.
public struct ActionOverdue: Rule {
    public static let card = RuleCard(
        id: "action-overdue",
        title: "Agreed action overdue",
        sources: [
            .passage(document: .integra, words: "strictly follow the deadlines"),
            .passage(document: .integra, words: "only about half of the"),
        ],
        condition: "An action was agreed, its date as last updated has passed, and it is not completed.",
        leadTime: "when it is due",
        severities:
            "warning; urgent if of high priority or more than 7 days late; critical if release hangs on it within 3 days",
        mustAct: ["owner"],
        remedy: "Do it, hand it over, or move it openly.",
        clears: "completed or moved",
        traps: ["One that was moved five times is a matter for the evaluation."])

    static let urgentAfterDays = Parameter(card.id, "urgentAfterDays", 7)
    static let criticalDays = Parameter(card.id, "criticalDays", 3)
    public static let parameters: [any RuleParameter] = [urgentAfterDays, criticalDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        file.actions.filter(\.isOpen).reduce(into: Answer()) { answer, action in
            guard let dueBy = action.dueBy else {
                answer.unknowns.append(Unknown(about: action.id.rawValue, missing: "when \(action.id) is due"))
                return
            }
            let last = dueBy.last(in: file.zone)
            guard desk.clock.hasPassed(last) else { return }
            let owner = action.owner.map { ", owner \($0)" } ?? ", owner not known"
            answer.findings.append(
                Finding(
                    about: action.id.rawValue, severity(of: action, dueAt: last, in: file, at: desk),
                    "\(action.id) was due \(file.say(dueBy))\(owner)",
                    evidence: [action.agreement.id] + [action.update?.id].compactMap { $0 }, dueBy: last))
        }
    }

    private func severity(of action: AgreedAction, dueAt: Instant, in file: CaseFile, at desk: Desk) -> AlertSeverity {
        if action.agreement.event.releaseCritical == true, hangsOnIt(dueAt: dueAt, in: file, at: desk) {
            return .critical
        }
        let isLate = desk.clock.hasPassed(dueAt + .days(desk.policy[Self.urgentAfterDays]))
        return action.agreement.event.priority == .high || isLate ? .urgent : .warning
    }

    /// Whether the release is near, or was passed with the action undone: passing the gate makes nothing better.
    private func hangsOnIt(dueAt: Instant, in file: CaseFile, at desk: Desk) -> Bool {
        switch file.releaseState {
        case .planned(let release): desk.isWithin(desk.policy[Self.criticalDays], of: release.instant)
        case .released(let release):
            desk.wasWithin(
                desk.policy[Self.criticalDays], atTheGateOf: release, since: dueAt + .milliseconds(1), in: file)
        case .noGate, .dateUnknown: false
        }
    }
}
