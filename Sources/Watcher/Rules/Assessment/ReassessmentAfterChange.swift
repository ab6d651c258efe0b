internal import Almanac
internal import Events
public import Projections

/// Something changed for the person, and nobody looked again.
public struct ReassessmentAfterChange: Rule {
    public static let card = RuleCard(
        id: "reassessment-after-change",
        title: "Change not followed by a new look",
        sources: [
            .passage(document: .goodPractice, words: "changes in these factors in particular"),
            .passage(document: .goodPractice, words: "remarkably short, as little as two"),
            .passage(document: .probation, words: "having a child, starting employment"),
            .houseDefault("7 days from 30 days before release to 90 after"),
        ],
        condition: """
            A circumstance changed at least moderately, there was a significant turning point, or an incident of at least \
            moderate severity other than media attention and attacks elsewhere: more than days ago (nearDays from \
            nearReleaseDays before release to afterReleaseDays after), with no assessment at or after it.
            """,
        leadTime: "14 days; 7 around release",
        severities: "warning; info if all changes are protective",
        mustAct: ["key worker"],
        remedy: "Review briefly and record the result.",
        clears: "an assessment after the change",
        traps: [
            "Protective changes count too.",
            "Conversion is no kind of event, on purpose, and so never triggers.",
        ])

    static let days = Parameter(card.id, "days", 14)
    static let nearDays = Parameter(card.id, "nearDays", 7)
    static let nearReleaseDays = Parameter(card.id, "nearReleaseDays", 30)
    static let afterReleaseDays = Parameter(card.id, "afterReleaseDays", 90)
    public static let parameters: [any RuleParameter] = [days, nearDays, nearReleaseDays, afterReleaseDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        let assessed = file.assessments.last?.occurredAt
        var overdue: [CircumstanceChange] = []
        var missing: Set<String> = []
        for change in file.changes where assessed.map({ change.entry.occurred.instant > $0 }) ?? true {
            guard change.callsForAnotherLook != false else { continue }
            let state = state(of: change.entry.occurred.instant, in: file, at: desk)
            guard state != .early else { continue }
            if change.callsForAnotherLook == nil {
                missing.insert("how much a change mattered")
            } else if state == .undated {
                missing.insert("the release date")
            } else {
                overdue.append(change)
            }
        }
        return Answer(
            findings: [finding(about: overdue, in: file)].compactMap(\.self),
            unknowns: missing.sorted().map { Unknown(missing: $0) })
    }

    private func finding(about changes: [CircumstanceChange], in file: CaseFile) -> Finding? {
        guard let first = changes.first?.entry.occurred.instant, let last = changes.last?.entry.occurred.instant else {
            return nil
        }
        let isProtective = changes.allSatisfy { $0.direction == .protective }
        let span = first == last ? "on \(file.say(first))" : "from \(file.say(first)) to \(file.say(last))"
        return Finding(
            isProtective ? .info : .warning,
            "\(changes.count) change(s) \(span), and no assessment since", evidence: changes.map(\.entry.id))
    }

    private enum State {
        /// There is still time.
        case early
        /// Too late if the release is near, and nobody knows when it is.
        case undated
        case overdue
    }

    private func state(of change: Instant, in file: CaseFile, at desk: Desk) -> State {
        if desk.clock.hasPassed(change + .days(desk.policy[Self.days])) { return .overdue }
        let soon = change + .days(desk.policy[Self.nearDays])
        switch file.releaseState {
        case .noGate: return .early
        case .dateUnknown: return desk.clock.hasPassed(soon) ? .undated : .early
        case .planned(let release):
            let isOverdue =
                desk.clock.hasPassed(soon) && desk.isWithin(desk.policy[Self.nearReleaseDays], of: release.instant)
            return isOverdue ? .overdue : .early
        case .released(let release):
            // What was overdue in these days is so after them: a phase that ends makes nothing better.
            let isAround = soon < release.instant + .days(desk.policy[Self.afterReleaseDays])
            return isAround && desk.clock.hasPassed(soon) ? .overdue : .early
        }
    }
}
