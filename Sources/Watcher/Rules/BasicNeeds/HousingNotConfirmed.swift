internal import Almanac
internal import Events
public import Projections

/// The person has no place to sleep on the day of release, or now.
public struct HousingNotConfirmed: Rule {
    public static let card = RuleCard(
        id: "housing-not-confirmed",
        title: "No home for the day of release",
        sources: [
            .passage(document: .integra, words: "suitable homes and work to"),
            .passage(document: .closingConference, words: "access to a house, a job"),
            .houseDefault("60, 14 and 3 days"),
        ],
        condition: """
            From due(leadDays): no place to live that was confirmed and not lost is there on the local day of release. \
            After release, for a year: none is there on the current day.
            """,
        leadTime: "60 days",
        severities: "warning; urgent within 14 days; critical within 3 days or after release",
        mustAct: ["housing officer", "case manager"],
        remedy: "Find a bed for the days between or another place, or ask to move the date.",
        clears: "a place that is there on that day",
        traps: [
            "A place that is free only from the day after.", "A place that was confirmed for the old date.",
            "A person handed to another authority or taken to the airport needs no home here.",
            "The day is the local one.",
        ])

    static let leadDays = Parameter(card.id, "leadDays", 60)
    static let urgentDays = Parameter(card.id, "urgentDays", 14)
    static let criticalDays = Parameter(card.id, "criticalDays", 3)
    public static let parameters: [any RuleParameter] = [leadDays, urgentDays, criticalDays]

    /// For how long after release a home is asked for.
    private static let watched = Span.days(365)

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        let places = file.places
        switch file.releaseState {
        case .noGate: return .silent
        case .dateUnknown: return .unknown("the release date")
        case .planned(let release):
            let day = file.releaseDate(of: release)
            guard desk.isDue(desk.policy[Self.leadDays], in: file), !release.isRemoval,
                !places.contains(where: { $0.covers(day) })
            else { return .silent }
            let severity = desk.severity(
                before: release.instant, from: .warning,
                steps: [(desk.policy[Self.urgentDays], .urgent), (desk.policy[Self.criticalDays], .critical)])
            return .found(
                finding(severity, "no home is confirmed for \(file.say(day))", places, in: file, dueBy: release.instant)
            )
        case .released(let release):
            guard !release.isElsewhere, !desk.clock.hasPassed(release.instant + Self.watched),
                !places.contains(where: { desk.isThere($0, in: file) })
            else { return .silent }
            let summary = "no home is confirmed for the days after the release on \(file.say(release.instant))"
            return .found(finding(.critical, summary, places, in: file, dueBy: release.instant))
        }
    }

    private func finding(
        _ severity: AlertSeverity, _ summary: String, _ places: [Provision], in file: CaseFile, dueBy: Instant
    ) -> Finding {
        let words = places.map { place in
            if place.failure != nil { return "\(place.reference) was lost" }
            let until = place.until.map { " to \(file.say($0))" } ?? ""
            return "\(place.reference) is there from \(file.say(place.from))\(until)"
        }
        return Finding(
            severity, summary + (words.isEmpty ? "" : ": ") + words.joined(separator: ", "),
            evidence: file.releaseEvidence + places.flatMap { [$0.entry.id] + [$0.failure?.id].compactMap(\.self) },
            dueBy: dueBy)
    }
}

extension ActualRelease {
    /// Whether the person was handed to another authority or left the country instead of going home.
    var isElsewhere: Bool { fact.event.destination?.isOne(of: [.otherAuthority, .airport]) ?? false }
}
