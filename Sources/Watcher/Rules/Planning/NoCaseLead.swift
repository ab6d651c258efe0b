internal import Almanac
internal import Events
public import Projections

/// Nobody leads the case: there is no case manager, or no lead agency.
public struct NoCaseLead: Rule {
    public static let card = RuleCard(
        id: "no-case-lead",
        title: "Nobody leads the case",
        sources: [
            .passage(document: .integra, words: "role of case manager throughout"),
            .passage(document: .integra, words: "clear to everybody which organisation"),
            .houseDefault("7 and 14 days; 30 days before and 90 days after release"),
        ],
        condition: """
            For graceDays since the case was opened, or since the last one ended, nobody has the role of case manager; or \
            no lead agency is designated leadAgencyGraceDays after opening.
            """,
        leadTime: "7 and 14 days after the fact",
        severities: "warning; urgent from 30 days before release, and if it was so within 90 days after it",
        mustAct: ["lead agency"],
        remedy: "Designate a lead agency and one case manager.",
        clears: "both are there",
        traps: [
            "A deputy is not a lead.",
            "Two case managers at once are also wrong: that is a matter of data quality.",
            "The case manager need not be a specialist.",
        ])

    static let graceDays = Parameter(card.id, "graceDays", 7)
    static let leadAgencyGraceDays = Parameter(card.id, "leadAgencyGraceDays", 14)
    static let urgentDays = Parameter(card.id, "urgentDays", 30)
    public static let parameters: [any RuleParameter] = [graceDays, leadAgencyGraceDays, urgentDays]

    /// Until when after release a gap presses from the start; a phase of the release, so no value to be set.
    static let firstDaysOutside = 90

    /// Something that is missing for longer than it may.
    private struct Gap {
        let begun: Instant
        let words: String
        let evidence: EntryID
    }

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        let gaps = [managerGap(in: file, at: desk), agencyGap(in: file, at: desk)].compactMap(\.self)
        guard let begun = gaps.map(\.begun).min() else { return .silent }
        let isNear = desk.isNear(
            file, daysBefore: desk.policy[Self.urgentDays], daysAfter: Self.firstDaysOutside, since: begun)
        var evidence: [EntryID] = []
        for gap in gaps where !evidence.contains(gap.evidence) { evidence.append(gap.evidence) }
        return .found(
            Finding(
                isNear ? .urgent : .warning, gaps.map(\.words).joined(separator: "; "), evidence: evidence,
                dueBy: file.releaseInstant))
    }

    private func managerGap(in file: CaseFile, at desk: Desk) -> Gap? {
        let managers = file.roles.filter { $0.role == .caseManager && desk.clock.hasReached($0.from) }
        guard let opening = file.opening, let openSince = file.openSince,
            !managers.contains(where: { desk.clock.isBetween($0.from, and: $0.until) })
        else { return nil }
        let ended = managers.filter(\.isEverHeld).compactMap { tenure in
            tenure.until.map { (at: $0, id: tenure.fact.id) }
        }
        let last = ended.max { $0.at < $1.at }
        let since = max(openSince, last?.at ?? openSince)
        let begun = since + .days(desk.policy[Self.graceDays])
        guard desk.clock.hasReached(begun) else { return nil }
        return Gap(
            begun: begun, words: "no case manager since \(file.say(since))",
            evidence: since > openSince ? last?.id ?? opening.id : opening.id)
    }

    private func agencyGap(in file: CaseFile, at desk: Desk) -> Gap? {
        let designations = file.facts(LeadAgencyDesignated.self).map { $0.start(of: $0.event.from, in: file.zone) }
        guard let opening = file.opening, let openSince = file.openSince,
            !designations.contains(where: desk.clock.hasReached)
        else { return nil }
        let begun = openSince + .days(desk.policy[Self.leadAgencyGraceDays])
        guard desk.clock.hasReached(begun) else { return nil }
        return Gap(
            begun: begun, words: "no lead agency since the case was opened on \(file.say(openSince))",
            evidence: opening.id)
    }
}
