internal import Almanac
internal import Events
public import Projections

/// The person is back in custody, and nobody has begun anew with them.
public struct RecallNoReset: Rule {
    public static let card = RuleCard(
        id: "recall-no-reset",
        title: "Recall without new start",
        sources: [
            .houseDefault("7 and 14 days"),
            .passage(document: .goodPractice, words: "easily recalled to prison for"),
            .passage(document: .goodPractice, words: "pre- and post-release"),
        ],
        condition: """
            In custody since a return days ago or more, and since then no version of the transition plan, or no contact \
            with the person by anybody whose role goes on after release.
            """,
        leadTime: "7 days",
        severities: "warning; urgent after 14 days",
        mustAct: ["case manager"],
        remedy: "Visit, revise the plan, save tenancy and job.",
        clears: "both are done",
        traps: [
            "Home and job hold until a loss is recorded: whoever records the recall asks for each of them.",
            "Dates, pick-ups, hand-overs and checks lapse by themselves.",
        ])

    static let days = Parameter(card.id, "days", 7)
    static let urgentDays = Parameter(card.id, "urgentDays", 14)
    public static let parameters: [any RuleParameter] = [days, urgentDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        guard let recall = file.lastReturn, let back = file.lastReturnAt, isInside(since: recall, in: file) else {
            return .silent
        }
        let due = back + .days(desk.policy[Self.days])
        guard desk.clock.hasReached(due) else { return .silent }
        let met = meeting(in: file, at: desk)
        var missing: [String] = []
        if !isReplanned(in: file) { missing.append("version of the transition plan") }
        if met != .isMet { missing.append("contact by anybody who stays after release") }
        guard !missing.isEmpty else { return .silent }
        let isUrgent = desk.clock.hasReached(back + .days(desk.policy[Self.urgentDays]))
        let finding = Finding(
            isUrgent ? .urgent : .warning,
            "back in custody since \(file.say(back)), and since then no \(missing.joined(separator: ", no "))",
            evidence: [recall.id], dueBy: due)
        guard case .unsaid(let actors) = met else { return .found(finding) }
        return Answer(
            findings: [finding], unknowns: actors.map { Unknown(missing: "whether \($0) stays after release") })
    }

    /// On a track without custody a return counts that was recorded on it, not one from before the track was changed.
    private func isInside(since recall: Fact<PersonReturnedToCustody>, in file: CaseFile) -> Bool {
        switch file.releaseState {
        case .planned, .dateUnknown: true
        case .released: false
        case .noGate: file.actualRelease == nil && file.opening.map(recall.happened) ?? false
        }
    }

    private enum Meeting: Equatable {
        case isMet, isNotMet
        case unsaid([ActorRef])
    }

    private func meeting(in file: CaseFile, at desk: Desk) -> Meeting {
        let active = file.roles.filter { desk.clock.isBetween($0.from, and: $0.until) }
        let staying = Set(active.filter { $0.continuesAfterRelease == true }.map(\.actor))
        let met = Set(file.sinceLastReturn(file.contactsWithPerson).compactMap(\.event.actor))
        if !staying.isDisjoint(with: met) { return .isMet }
        let unsaid = Set(active.filter { $0.continuesAfterRelease == nil }.map(\.actor)).intersection(met)
        return unsaid.isEmpty ? .isNotMet : .unsaid(unsaid.sorted())
    }

    private func isReplanned(in file: CaseFile) -> Bool {
        let drafted = file.sinceLastReturn(file.facts(PlanDrafted.self)).contains { $0.event.planKind == .transition }
        let revised = file.sinceLastReturn(file.facts(PlanRevised.self)).contains { $0.event.planKind == .transition }
        return drafted || revised
    }
}
