internal import Almanac
internal import Events
public import Projections

/// Nobody has been in contact with the person since the gate.
public struct PostReleaseSilence: Rule {
    public static let card = RuleCard(
        id: "post-release-silence",
        title: "Silence after release",
        sources: [
            .passage(document: .integra, words: "first few hours or days"),
            .houseDefault("6, 24 and 48 h"),
        ],
        condition: """
            Since release no contact with the person: for arrivalHours without a confirmed arrival, for contactHours, for \
            criticalHours.
            """,
        leadTime: "hours",
        severities: "warning after 6 h without arrival; urgent after 24 h; critical after 48 h",
        mustAct: ["contact person on duty"],
        remedy: "Call, visit, inform as planned.",
        clears: "a contact after release",
        traps: ["Meeting at the gate is not the contact.", "A return to custody stops it."])

    static let arrivalHours = Parameter(card.id, "arrivalHours", 6)
    static let contactHours = Parameter(card.id, "contactHours", 24)
    static let criticalHours = Parameter(card.id, "criticalHours", 48)
    public static let parameters: [any RuleParameter] = [arrivalHours, contactHours, criticalHours]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        guard case .released(let release) = file.releaseState,
            !file.contactsWithPerson.contains(where: { $0.occurredAt > release.instant })
        else { return .silent }
        // A contact of which nobody said with whom is no contact with the person, and no silence either.
        let unsaid = file.facts(ContactHeld.self).filter { $0.event.with == nil && $0.occurredAt > release.instant }
        let unknowns = unsaid.map { _ in Unknown(missing: "with whom a contact after release was held") }
        let arrived = file.facts(ArrivalConfirmed.self).contains { arrival in
            arrival.start(of: arrival.event.at, in: file.zone) >= release.instant
        }
        guard let severity = severity(since: release.instant, hasArrived: arrived, at: desk) else {
            return Answer(unknowns: Array(unknowns.prefix(1)))
        }
        let finding = Finding(
            severity,
            "no contact with the person since the release on \(file.say(release.instant))"
                + (arrived ? "" : ", arrival not confirmed"),
            evidence: [release.fact.id], dueBy: release.instant + .hours(desk.policy[Self.contactHours]))
        return Answer(findings: [finding], unknowns: Array(unknowns.prefix(1)))
    }

    private func severity(since release: Instant, hasArrived: Bool, at desk: Desk) -> AlertSeverity? {
        if desk.clock.hasReached(release + .hours(desk.policy[Self.criticalHours])) { return .critical }
        if desk.clock.hasReached(release + .hours(desk.policy[Self.contactHours])) { return .urgent }
        let isOverdue = !hasArrived && desk.clock.hasReached(release + .hours(desk.policy[Self.arrivalHours]))
        return isOverdue ? .warning : nil
    }
}
