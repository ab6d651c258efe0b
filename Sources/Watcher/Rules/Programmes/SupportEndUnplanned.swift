internal import Almanac
internal import Events
public import Projections

/// Support will soon end, and nobody has planned how.
public struct SupportEndUnplanned: Rule {
    public static let card = RuleCard(
        id: "support-end-unplanned",
        title: "Support ends without step-down",
        sources: [
            .passage(document: .goodPractice, words: "Planning for the end of"),
            .passage(document: .probation, words: "not end on the last day"),
            .houseDefault("60 and 14 days"),
        ],
        condition: """
            In the community the last day of support, or of the newest legal status if that is supervision of some kind, is \
            at most leadDays away, and there is no plan for stepping down.
            """,
        leadTime: "60 days",
        severities: "warning; urgent within 14 days",
        mustAct: ["case manager"],
        remedy: "Plan the step-down, with a contact for crises and dates to follow up.",
        clears: "a step-down plan, or a later date",
        traps: ["The end of the sentence is not the end of support."])

    static let leadDays = Parameter(card.id, "leadDays", 60)
    static let urgentDays = Parameter(card.id, "urgentDays", 14)
    public static let parameters: [any RuleParameter] = [leadDays, urgentDays]

    static let supervision: Set<LegalStatusRecorded.Status> = [
        .supervision, .conditionalRelease, .communitySentence, .suspendedSentence,
    ]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        guard isInCommunity(file), !file.plans.contains(where: { $0.kind == .stepDown }) else { return .silent }
        return ends(in: file).reduce(into: Answer()) { answer, end in
            guard let until = end.until else {
                return answer.unknowns.append(Unknown(about: end.about, missing: "until when \(end.what) lasts"))
            }
            let last = Moment.day(until).last(in: file.zone)
            guard desk.isWithin(desk.policy[Self.leadDays], of: last), !desk.clock.hasPassed(last) else { return }
            let severity = desk.severity(
                before: last, from: .warning, steps: [(desk.policy[Self.urgentDays], .urgent)])
            answer.findings.append(
                Finding(
                    about: end.about, severity, "\(end.what) ends on \(file.say(until)), and no step-down is planned",
                    evidence: [end.entry], dueBy: last))
        }
    }

    private struct End {
        let about: String
        let what: String
        let until: CivilDate?
        let entry: EntryID
    }

    private func ends(in file: CaseFile) -> [End] {
        let support = file.opening.map {
            End(about: "support", what: "support", until: $0.event.supportUntil, entry: $0.id)
        }
        let status = file.newest(LegalStatusRecorded.self).flatMap { fact in
            fact.event.status.isOne(of: Self.supervision)
                ? End(
                    about: fact.event.status.rawValue, what: fact.event.status.inWords, until: fact.event.until,
                    entry: fact.id) : nil
        }
        return [support, status].compactMap(\.self)
    }

    private func isInCommunity(_ file: CaseFile) -> Bool {
        switch file.releaseState {
        case .noGate, .released: true
        case .planned, .dateUnknown: false
        }
    }
}
