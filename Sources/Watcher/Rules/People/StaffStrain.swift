internal import Almanac
internal import Events
public import Projections

/// Somebody carries too much, or carries it alone.
public struct StaffStrain: StaffRule {
    public static let card = RuleCard(
        id: "staff-strain",
        title: "Worker overloaded or unsupported",
        sources: [
            .passage(document: .closingConference, words: "heavy caseload (large number"),
            .passage(document: .closingConference, words: "release of a large group"),
            .passage(document: .goodPractice, words: "support structure should be put"),
            .passage(document: .integra, words: "and supervise mentors throughout their"),
            .houseDefault("12 cases; 3 releases in 14 days, told 14 days ahead; a session in 90 days"),
        ],
        condition: """
            Over all cases, somebody holds a role on more than maxCases open ones; or has more than maxReleases releases \
            within releaseWindowDays, from 14 days before the first of them until the last; or works for an agency that \
            holds support sessions, and had none in the last supportDays, or since the first role that they hold.
            """,
        leadTime: "14 days",
        severities: "warning for too many cases or releases; info for missing support",
        mustAct: ["team leader"],
        remedy: "Share the work out anew, debrief.",
        clears: "less to carry, or a session",
        traps: [
            "A case weighs more around its release: read the number with the phases.",
            "It looks at all cases, not inside one, and names none.",
        ])

    static let maxCases = Parameter(card.id, "maxCases", 12)
    static let maxReleases = Parameter(card.id, "maxReleases", 3)
    static let releaseWindowDays = Parameter(card.id, "releaseWindowDays", 14)
    static let supportDays = Parameter(card.id, "supportDays", 90)
    public static let parameters: [any RuleParameter] = [maxCases, maxReleases, releaseWindowDays, supportDays]

    /// How long before the first of many releases it speaks.
    private static let lead = Span.days(14)

    public init() {}

    public func answer(for load: StaffLoad, at desk: Desk) -> Answer {
        let held = load.parts.compactMap { part in
            part.tenures.first { desk.clock.isBetween($0.from, and: $0.until) }
        }
        let support = support(of: load.actor, since: held.min { $0.from < $1.from }, at: desk)
        let strains = [overload(held, at: desk), cluster(load, at: desk), support.strain].compactMap(\.self)
        guard let severity = strains.map(\.severity).max() else { return Answer(unknowns: support.unknowns) }
        let finding = Finding(
            about: load.actor.rawValue, severity,
            "\(load.actor): \(strains.map(\.summary).joined(separator: "; "))",
            evidence: strains.flatMap(\.evidence), dueBy: strains.compactMap(\.dueBy).min())
        return Answer(findings: [finding], unknowns: support.unknowns)
    }

    private func overload(_ held: [RoleTenure], at desk: Desk) -> Finding? {
        guard held.count > desk.policy[Self.maxCases] else { return nil }
        return Finding(.warning, "open cases: \(held.count)", evidence: held.map(\.fact.id))
    }

    /// The first of the windows with too many releases that are near or under way.
    private func cluster(_ load: StaffLoad, at desk: Desk) -> Finding? {
        let releases = load.parts
            .compactMap { part in
                part.release.flatMap { release in
                    part.tenures.contains { $0.isActive(at: release.instant) } ? release : nil
                }
            }
            .sorted { ($0.instant, $0.entry.description) < ($1.instant, $1.entry.description) }
        let window = Span.days(desk.policy[Self.releaseWindowDays])
        for (index, first) in releases.enumerated() {
            let together = releases[index...].prefix { $0.instant - first.instant <= window }
            guard together.count > desk.policy[Self.maxReleases], let last = together.last,
                desk.clock.hasReached(first.instant - Self.lead), !desk.clock.hasPassed(last.instant)
            else { continue }
            let spoken = SpokenTime(in: desk.directory[load.actor]?.zone ?? .utc)
            let days = [first, last].map { spoken.shortDay(spoken.date($0.instant)) }.joined(separator: " to ")
            return Finding(
                .warning, "releases from \(days): \(together.count)", evidence: together.map(\.entry),
                dueBy: first.instant)
        }
        return nil
    }

    private func support(of actor: ActorRef, since first: RoleTenure?, at desk: Desk) -> (
        strain: Finding?, unknowns: [Unknown]
    ) {
        guard let first, !desk.directory.supportingAgencies.isEmpty else { return (nil, []) }
        guard let record = desk.directory[actor], let agency = record.registration?.agency else {
            return (nil, [Unknown(about: actor.rawValue, missing: "for which agency \(actor) works")])
        }
        guard desk.directory.supportingAgencies.contains(agency) else { return (nil, []) }
        let last = record.supportSessions.map { session in
            (session, at: session.event.heldOn.map { Moment.day($0).last(in: record.zone) } ?? session.occurredAt)
        }.max { $0.at < $1.at }
        let due = (last?.at ?? first.from) + .days(desk.policy[Self.supportDays])
        guard desk.clock.hasPassed(due) else { return (nil, []) }
        let spoken = SpokenTime(in: record.zone)
        let what = last.map { "no support session since \(spoken.shortDay(spoken.date($0.at)))" }
        return (
            Finding(.info, what ?? "no support session is recorded", evidence: [last?.0.id ?? first.fact.id]), []
        )
    }
}
