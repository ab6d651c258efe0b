internal import Almanac
internal import Events
public import Projections

/// The person has no family to rely on, and nobody stands in its place.
public struct AlternativeNetworkMissing: Rule {
    public static let card = RuleCard(
        id: "alternative-network-missing",
        title: "Family is out and nobody replaces it",
        sources: [
            .passage(document: .probation, words: "alternative network appears to be"),
            .houseDefault("60, 14 and 30 days"),
        ],
        condition: """
            All recorded relatives are kept out or put off, or it is recorded that there is no family; no support network \
            was established and no mentor is matched whom the person accepts. Before release from due(leadDays), after \
            release at once, without custody graceDays after the decision or record.
            """,
        leadTime: "60 days",
        severities: "warning; urgent within 14 days or after release",
        mustAct: ["case manager"],
        remedy: "Find a mentor, a circle or a community group.",
        clears: "a network, or a mentor whom the person accepts",
        traps: [
            "A mentor who was assigned and refused does not count.",
            "A network may be past its last day, and counts all the same: ask whether it still meets.",
        ])

    static let leadDays = Parameter(card.id, "leadDays", 60)
    static let urgentDays = Parameter(card.id, "urgentDays", 14)
    static let graceDays = Parameter(card.id, "graceDays", 30)
    public static let parameters: [any RuleParameter] = [leadDays, urgentDays, graceDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        let mentors = Dictionary(file.facts(MentorMatched.self).map { ($0.event.actor, $0.event) }) { $1 }
        guard !mentors.values.contains(where: { $0.acceptedByPerson == true }),
            file.supportNetworks.isEmpty
        else { return .silent }
        guard let absence = file.familyAbsence else {
            let isUntold = file.hasNoFamily == nil && file.facts(FamilyMemberRecorded.self).isEmpty
            return isUntold ? .unknown("whether there is family") : .silent
        }
        if case .dateUnknown = file.releaseState { return .unknown("the release date") }
        guard let severity = severity(since: absence.since, in: file, at: desk) else { return .silent }
        let unasked = mentors.filter { $0.value.acceptedByPerson == nil }.keys.sorted()
        return Answer(
            findings: [
                Finding(
                    severity, "no family to rely on, and neither a support network nor a mentor in its place",
                    evidence: file.releaseEvidence + absence.evidence, dueBy: file.releaseInstant)
            ],
            unknowns: unasked.map { Unknown(missing: "whether the person accepts \($0)") })
    }

    private func severity(since begun: Instant, in file: CaseFile, at desk: Desk) -> AlertSeverity? {
        switch file.releaseState {
        case .dateUnknown: nil
        case .released: .urgent
        case .noGate: desk.clock.hasReached(begun + .days(desk.policy[Self.graceDays])) ? .warning : nil
        case .planned(let release):
            desk.isDue(desk.policy[Self.leadDays], in: file)
                ? desk.severity(
                    before: release.instant, from: .warning, steps: [(desk.policy[Self.urgentDays], .urgent)])
                : nil
        }
    }
}
