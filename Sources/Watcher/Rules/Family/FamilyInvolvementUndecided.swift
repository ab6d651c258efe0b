internal import Almanac
internal import Events
public import Projections

/// Nobody has decided whether and how the family is involved, or a decision was not looked at again.
public struct FamilyInvolvementUndecided: Rule {
    public static let card = RuleCard(
        id: "family-involvement-undecided",
        title: "Family not considered",
        sources: [
            .passage(document: .integra, words: "before the release of the"),
            .passage(document: .probation, words: "emotional strain/psychological distress"),
            .houseDefault("120 and 60 days"),
        ],
        condition: """
            Before release, from due(leadDays), unless it is recorded that there is no family: no relative is recorded, \
            or one without a decision. At any time: the day by which a decision is to be reviewed has passed.
            """,
        leadTime: "120 days",
        severities: "info; warning within 60 days; an overdue review is info",
        mustAct: ["family counsellor"],
        remedy: "Map the family, decide for each of them, give reasons.",
        clears: "a decision for each relative; a renewed decision",
        traps: [
            "No family at all is a fact to record; then alternative-network-missing speaks.",
            "What the person agrees to matters.",
        ])

    static let leadDays = Parameter(card.id, "leadDays", 120)
    static let warnDays = Parameter(card.id, "warnDays", 60)
    public static let parameters: [any RuleParameter] = [leadDays, warnDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        let relatives = file.relatives
        var answer = undecided(relatives, in: file, at: desk)
        let reviews = review(of: relatives.compactMap(\.decision), in: file, at: desk)
        answer.findings += reviews.findings
        answer.unknowns += reviews.unknowns
        return answer
    }

    private func undecided(_ relatives: [Relative], in file: CaseFile, at desk: Desk) -> Answer {
        let recorded = relatives.filter { $0.record != nil }
        let open = recorded.filter { $0.decision == nil }
        guard file.hasNoFamily != true, recorded.isEmpty || !open.isEmpty else { return .silent }
        if case .dateUnknown = file.releaseState { return .unknown("the release date") }
        guard case .planned(let release) = file.releaseState, desk.isDue(desk.policy[Self.leadDays], in: file) else {
            return .silent
        }
        let severity = desk.severity(
            before: release.instant, from: .info, steps: [(desk.policy[Self.warnDays], .warning)])
        let names = open.map(\.id.rawValue).joined(separator: ", ")
        return .found(
            Finding(
                severity,
                recorded.isEmpty
                    ? "no relative is recorded, nor that there is none" : "nothing is decided for \(names)",
                evidence: file.releaseEvidence + open.compactMap(\.record?.id), dueBy: release.instant))
    }

    private func review(
        of decisions: [Fact<FamilyInvolvementDecided>], in file: CaseFile, at desk: Desk
    ) -> Answer {
        var answer = Answer()
        var overdue: [(last: Instant, decision: Fact<FamilyInvolvementDecided>)] = []
        for decision in decisions {
            if let day = decision.event.reviewDue {
                let last = Moment.day(day).last(in: file.zone)
                if desk.clock.hasPassed(last) { overdue.append((last, decision)) }
            } else {
                let missing = "when the decision for \(decision.event.relative) is to be reviewed"
                answer.unknowns.append(Unknown(about: "review", missing: missing))
            }
        }
        guard let first = overdue.map(\.last).min() else { return answer }
        let names = overdue.map(\.decision.event.relative.rawValue).joined(separator: ", ")
        answer.findings = [
            Finding(
                about: "review", .info,
                "the decision for \(names) was to be reviewed by \(file.say(file.day(of: first)))",
                evidence: overdue.map(\.decision.id), dueBy: first)
        ]
        return answer
    }
}
