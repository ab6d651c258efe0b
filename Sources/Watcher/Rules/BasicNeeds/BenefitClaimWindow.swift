internal import Almanac
internal import Events
public import Projections

/// Money that the person may claim is not claimed, and the time to do so runs out.
public struct BenefitClaimWindow: Rule {
    public static let card = RuleCard(
        id: "benefit-claim-window",
        title: "Benefit claim window is closing",
        sources: [
            .passage(document: .integra, words: "apply within two months of"),
            .houseDefault("from day 14 after release; 14 and 3 days"),
        ],
        condition: """
            From openAfterDays after release: a benefit that the person may claim was not claimed. Its last day is the \
            one that is recorded, or else the end of the claim window, counted in calendar months from the local day of \
            release.
            """,
        leadTime: "from day 14 after release",
        severities: "warning; urgent within 14 days of the last day; critical within 3 days or when it has passed",
        mustAct: ["social worker"],
        remedy: "Help to file the claim; if it is too late, look for other means and record that it lapsed.",
        clears: "a claim, decided or not, or giving it up in full knowledge",
        traps: [
            "Two months from 31 December end on 28 or 29 February.", "Another release date is another last day.",
            "The last day may be one on which offices are closed.",
        ])

    static let openAfterDays = Parameter(card.id, "openAfterDays", 14)
    static let urgentDays = Parameter(card.id, "urgentDays", 14)
    static let criticalDays = Parameter(card.id, "criticalDays", 3)
    public static let parameters: [any RuleParameter] = [openAfterDays, urgentDays, criticalDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        guard case .released(let release) = file.releaseState,
            desk.clock.hasReached(release.instant + .days(desk.policy[Self.openAfterDays]))
        else { return .silent }
        return file.benefits.filter { $0.claim == nil }.reduce(into: Answer()) { answer, benefit in
            let id = benefit.id.rawValue
            let evidence = file.releaseEvidence + [benefit.entitlement?.id].compactMap(\.self)
            guard let deadline = benefit.deadline else {
                answer.findings.append(Finding(about: id, .warning, "\(id) is not claimed", evidence: evidence))
                answer.unknowns.append(Unknown(about: id, missing: "the last day on which \(id) can be claimed"))
                return
            }
            let last = Moment.day(deadline).last(in: file.zone)
            let severity = desk.severity(
                before: last, from: .warning,
                steps: [(desk.policy[Self.urgentDays], .urgent), (desk.policy[Self.criticalDays], .critical)])
            let closed = desk.calendar(of: file).isWorkingDay(deadline) ? "" : ", when offices are closed"
            answer.findings.append(
                Finding(
                    about: id, severity, "\(id) is not claimed; the last day is \(file.say(deadline))\(closed)",
                    evidence: evidence, dueBy: last))
        }
    }
}
