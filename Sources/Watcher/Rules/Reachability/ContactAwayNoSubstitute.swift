internal import Almanac
internal import Events
public import Projections

/// Somebody the person counts on is away around the release, and nobody who knows the case steps in.
public struct ContactAwayNoSubstitute: Rule {
    public static let card = RuleCard(
        id: "contact-away-no-substitute",
        title: "Key contact away around release without a substitute",
        sources: [
            .passage(document: .integra, words: "seemingly small miscommunications or omissions"),
            .houseDefault("30 days ahead; 1 day before to 14 days after release"),
        ],
        condition: """
            A contact that counts is recorded as unavailable at some time from beforeDays before to afterDays after \
            release, that time is not over, and no substitute holds an active role on the case.
            """,
        leadTime: "30 days",
        severities: "warning; urgent if it touches the first 72 h",
        mustAct: ["the contact", "team leader"],
        remedy: "Name a substitute who knows the case.",
        clears: "a substitute with a role, or the end of the absence",
        traps: [
            "A substitute without a role cannot see the case: still an alert.",
            "Leave that is entered again stands twice until the old entry is voided.",
        ])

    static let leadDays = Parameter(card.id, "leadDays", 30)
    static let beforeDays = Parameter(card.id, "beforeDays", 1)
    static let afterDays = Parameter(card.id, "afterDays", 14)
    public static let parameters: [any RuleParameter] = [leadDays, beforeDays, afterDays]
    public static let borrowed: [any RuleParameter] = [ReleaseCoverageGap.windowHours]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        let release: Instant
        switch file.releaseState {
        case .noGate: return .silent
        case .dateUnknown: return .unknown("the release date")
        case .planned(let planned):
            guard desk.isDue(desk.policy[Self.leadDays], in: file) else { return .silent }
            release = planned.instant
        case .released(let actual): release = actual.instant
        }
        let contacts = file.contacts(forReleaseAt: release).map(\.actor)
        return Answer(findings: contacts.compactMap { finding(about: $0, around: release, in: file, at: desk) })
    }

    private func finding(
        about actor: ActorRef, around release: Instant, in file: CaseFile, at desk: Desk
    ) -> Finding? {
        let holders = file.roles.filter { desk.clock.isBetween($0.from, and: $0.until) }.map(\.actor)
        let open = desk.directory.absences(of: actor, for: file).filter { absence in
            guard isOpen(absence, around: release, at: desk) else { return false }
            return absence.substitute.map { !holders.contains($0) } ?? true
        }
        guard let first = open.first else { return nil }
        let firstDays = Interval(start: release, end: release + .hours(desk.policy[ReleaseCoverageGap.windowHours]))
        let isUrgent = open.contains { absence in
            firstDays.map { !absence.remaining(in: $0).isEmpty } ?? false
        }
        let until = first.to.map { "to \(file.say($0))" } ?? "until further notice"
        return Finding(
            about: actor.rawValue, isUrgent ? .urgent : .warning,
            "\(actor) away \(file.say(first.from)) \(until), no substitute with a role on the case",
            evidence: open.map(\.fact.id), dueBy: max(first.from, release))
    }

    private func isOpen(_ absence: Absence, around release: Instant, at desk: Desk) -> Bool {
        let start = release - .days(desk.policy[Self.beforeDays])
        // Both ends of the time around release belong to it.
        let end = release + .days(desk.policy[Self.afterDays]) + .milliseconds(1)
        guard let around = Interval(start: start, end: end), !absence.remaining(in: around).isEmpty else {
            return false
        }
        guard let to = absence.to else { return true }
        guard let whole = Interval(start: start, end: max(to, end)) else { return false }
        return absence.remaining(in: whole).intervals.last.map { !desk.clock.hasReached($0.end) } ?? false
    }
}
