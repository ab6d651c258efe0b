internal import Almanac
internal import Events
public import Projections

/// Knowledge and responsibility have not passed from custody to the community.
public struct HandoverNotAccepted: Rule {
    public static let card = RuleCard(
        id: "handover-not-accepted",
        title: "Hand-over from custody to community not accepted",
        sources: [
            .passage(document: .goodPractice, words: "information flows between organisations"),
            .passage(document: .probation, words: "ensuring continuity and cohesion in"),
            .houseDefault("5, 7, 2 and 14 days"),
        ],
        condition: """
            (a) A hand-over was offered acceptDays ago and not accepted. (b) From due(leadDays), or up to afterDays after \
            release: none was accepted since the last return to custody; silent while (a) or (c) is open. (c) One was \
            accepted with items missing.
            """,
        leadTime: "7 days",
        severities: """
            (a) and (c) warning, urgent within 7 days, and after release if they were urgent at the gate; (b) urgent, \
            critical within 2 days and after release
            """,
        mustAct: ["sending role", "receiving role"],
        remedy: "Hold a joint session with the person, send what is missing.",
        clears: "acceptance without missing items",
        traps: [
            "Sending a file by e-mail is an offer, not an acceptance.",
            "In one service for inside and outside, the hand-over is needed all the same when the person changes.",
        ])

    static let acceptDays = Parameter(card.id, "acceptDays", 5)
    static let leadDays = Parameter(card.id, "leadDays", 7)
    static let criticalDays = Parameter(card.id, "criticalDays", 2)
    static let afterDays = Parameter(card.id, "afterDays", 14)
    public static let parameters: [any RuleParameter] = [acceptDays, leadDays, criticalDays, afterDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        let handovers = file.handovers
        let open = handovers.compactMap { finding(about: $0, in: file, at: desk) }
        if !open.isEmpty { return Answer(findings: open) }
        guard !handovers.contains(where: { $0.acceptance != nil }) else { return .silent }
        switch file.releaseState {
        case .noGate: return .silent
        case .dateUnknown: return .unknown("the release date", about: "none")
        case .planned(let release):
            guard desk.isDue(desk.policy[Self.leadDays], in: file) else { return .silent }
            let severity = desk.severity(
                before: release.instant, from: .urgent, steps: [(desk.policy[Self.criticalDays], .critical)])
            return .found(none(severity, in: file, dueBy: release.instant))
        case .released(let release):
            guard !desk.clock.hasPassed(release.instant + .days(desk.policy[Self.afterDays])) else { return .silent }
            return .found(none(.critical, in: file, dueBy: release.instant))
        }
    }

    private func none(_ severity: AlertSeverity, in file: CaseFile, dueBy: Instant) -> Finding {
        Finding(
            about: "none", severity, "no hand-over from custody to community was accepted",
            evidence: file.releaseEvidence, dueBy: dueBy)
    }

    private func finding(about handover: Handover, in file: CaseFile, at desk: Desk) -> Finding? {
        let id = handover.id.rawValue
        if let acceptance = handover.acceptance {
            guard !handover.missingItems.isEmpty else { return nil }
            return Finding(
                about: id, severity(since: acceptance.occurredAt, in: file, at: desk),
                "hand-over \(id) was accepted with \(handover.missingItems.count) item(s) missing",
                evidence: [acceptance.id])
        }
        guard let offer = handover.offer else { return nil }
        let overdue = offer.occurredAt + .days(desk.policy[Self.acceptDays])
        guard desk.clock.hasReached(overdue) else { return nil }
        return Finding(
            about: id, severity(since: overdue, in: file, at: desk),
            "hand-over \(id) was offered on \(file.say(offer.occurredAt)) and not accepted", evidence: [offer.id])
    }

    /// What was urgent before the gate stays urgent behind it: severity falls only when something got better.
    private func severity(since begun: Instant, in file: CaseFile, at desk: Desk) -> AlertSeverity {
        switch file.releaseState {
        case .planned(let release): desk.isWithin(desk.policy[Self.leadDays], of: release.instant) ? .urgent : .warning
        case .released(let release):
            desk.wasWithin(desk.policy[Self.leadDays], atTheGateOf: release, since: begun, in: file)
                ? .urgent : .warning
        case .noGate, .dateUnknown: .warning
        }
    }
}
