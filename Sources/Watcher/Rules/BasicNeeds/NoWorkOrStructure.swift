internal import Almanac
internal import Events
public import Projections

/// The person would have nothing to do all day.
public struct NoWorkOrStructure: Rule {
    public static let card = RuleCard(
        id: "no-work-or-structure",
        title: "No work, education or structured time",
        sources: [
            .passage(document: .integra, words: "suitable homes and work to"),
            .passage(document: .exitWork, words: "boredom and sense of limited"),
            .houseDefault("30 days"),
        ],
        condition: """
            From due(leadDays): no arrangement for employment, education or training stands that begins by afterDays \
            after the local day of release; one without a first day counts. Until afterDays after release: none stands \
            at all, and none for leisure, volunteering or childcare either. Silent where work was marked as not needed.
            """,
        leadTime: "30 days",
        severities: "warning; info if leisure, volunteering or childcare is arranged; info after release",
        mustAct: ["employment officer"],
        remedy: "Find a placement, a course or a group, and make a plan for the day.",
        clears: "an arrangement",
        traps: [
            "Who is retired, ill or cares for others: close the need as not needed.",
            "Places that were lost are told inside this one.",
        ])

    static let leadDays = Parameter(card.id, "leadDays", 30)
    static let afterDays = Parameter(card.id, "afterDays", 30)
    public static let parameters: [any RuleParameter] = [leadDays, afterDays]

    /// Work in the widest sense.
    static let work: Set<NeedDomain> = [.employment, .education, .training]
    /// What else gives a day its form.
    private static let structure: Set<NeedDomain> = [.leisure, .volunteering, .childcare]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        switch file.releaseState {
        case .noGate: return .silent
        case .dateUnknown: return .unknown("the release date")
        case .planned(let release):
            guard desk.isDue(desk.policy[Self.leadDays], in: file), !isNotNeeded(in: file) else { return .silent }
            return ahead(of: release, in: file, at: desk)
        case .released(let release):
            guard !desk.clock.hasPassed(release.instant + .days(desk.policy[Self.afterDays])), !isNotNeeded(in: file),
                live(Self.work.union(Self.structure), in: file, at: desk).isEmpty
            else { return .silent }
            return .found(
                Finding(
                    .info, "nothing is arranged for the days after the release on \(file.say(release.instant))",
                    evidence: file.releaseEvidence, dueBy: release.instant))
        }
    }

    private func ahead(of release: PlannedRelease, in file: CaseFile, at desk: Desk) -> Answer {
        let limit = file.releaseDate(of: release).adding(days: desk.policy[Self.afterDays])
        let work = live(Self.work, in: file, at: desk)
        guard work.allSatisfy({ $0.begins(after: limit) }) else { return .silent }
        let structure = live(Self.structure, in: file, at: desk)
        let late = work.map { ", \($0.reference) begins on \(file.say($0.from))" }.joined()
        return .found(
            Finding(
                structure.isEmpty ? .warning : .info,
                "no work, education or training is arranged that begins by \(file.say(limit))\(late)",
                evidence: file.releaseEvidence + (work + structure).map(\.entry.id), dueBy: release.instant))
    }

    private func live(_ domains: Set<NeedDomain>, in file: CaseFile, at desk: Desk) -> [Provision] {
        file.arrangements.filter { $0.domain.isOne(of: domains) && desk.isLive($0, in: file) }
    }

    /// Whether somebody closed the need for work as one that does not exist, and raised no other.
    private func isNotNeeded(in file: CaseFile) -> Bool {
        let needs = file.needs.filter { $0.domain.isOne(of: Self.work) }
        return needs.allSatisfy { !$0.isOpen } && needs.contains { $0.closing?.event.outcome == .notNeeded }
    }
}

extension Provision {
    /// Whether it is known to begin only after that day.
    fileprivate func begins(after day: CivilDate) -> Bool { arrangement?.event.from.map { $0 > day } ?? false }
}
