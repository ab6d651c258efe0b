internal import Almanac
internal import Events
public import Projections

/// Nobody the person can reach is on duty for too long in the first days after the gate.
public struct ReleaseCoverageGap: Rule {
    public static let card = RuleCard(
        id: "release-coverage-gap",
        title: "Nobody reachable after release",
        sources: [
            .passage(document: .integra, words: "releasing an individual on a"),
            .passage(document: .integra, words: "must be available 24/7"),
            .houseDefault("window of 72 h; steps at 4, 16 (one office night) and 24 h; the literal reading is 0 h"),
        ],
        condition: """
            The longest span without cover inside [release, release + windowHours) is longer than warnHours. After \
            release a span that has ended no longer counts; one still running counts whole.
            """,
        leadTime: "30 days before, until the next contact after the last span that began inside the window",
        severities: "warning over 4 h; urgent over 16 h; critical over 24 h",
        mustAct: ["case manager", "lead agency"],
        remedy: "Build a rota, add a crisis line, or move the release to a Tuesday to Thursday morning.",
        clears: "no span longer than warnHours",
        traps: [
            "A window that ends mid-gap understates the gap: the span inside sets the severity, the true end is shown.",
            "Days of 23 and 25 hours.",
            "Roles for custody only, and roles that end before release, do not count.",
            "Availability that an exception takes back.",
        ])

    static let leadDays = Parameter(card.id, "leadDays", 30)
    static let windowHours = Parameter(card.id, "windowHours", 72)
    static let warnHours = Parameter(card.id, "warnHours", 4)
    static let urgentHours = Parameter(card.id, "urgentHours", 16)
    static let criticalHours = Parameter(card.id, "criticalHours", 24)
    public static let parameters: [any RuleParameter] = [
        leadDays, windowHours, warnHours, urgentHours, criticalHours,
    ]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        let hours = desk.policy[Self.windowHours]
        switch file.releaseState {
        case .noGate: return .silent
        case .dateUnknown: return .unknown("the release date")
        case .planned:
            guard desk.isDue(desk.policy[Self.leadDays], in: file), desk.releaseAhead(in: file) != nil else {
                return .silent
            }
        case .released(let release):
            let lastSearched = Coverage.reach(release: release.instant, window: .hours(hours)).end
            guard !desk.clock.hasReached(lastSearched) else { return .silent }
        }
        return desk.coverage(of: file, hours: hours).map { answer(for: file, $0, at: desk) } ?? .silent
    }

    private func answer(for file: CaseFile, _ cover: ReleaseCoverage, at desk: Desk) -> Answer {
        let unknowns = cover.withoutAvailability.map { actor in
            Unknown(about: actor.rawValue, missing: "when \(actor) can be reached")
        }
        let isOut = file.actualRelease != nil
        let longest = isOut ? cover.coverage.longest(notEnded: desk.clock.hasReached) : cover.coverage.longest
        guard let span = longest, let severity = severity(of: span.length, at: desk) else {
            return Answer(unknowns: unknowns)
        }
        let finding = Finding(
            severity, summary(of: span, cover, in: file, at: desk), evidence: evidence(cover, in: file),
            dueBy: span.start)
        return Answer(findings: [finding], unknowns: unknowns)
    }

    private func severity(of length: Span, at desk: Desk) -> AlertSeverity? {
        guard length > .hours(desk.policy[Self.warnHours]) else { return nil }
        if length > .hours(desk.policy[Self.criticalHours]) { return .critical }
        return length > .hours(desk.policy[Self.urgentHours]) ? .urgent : .warning
    }

    private func summary(
        of span: UncoveredSpan, _ cover: ReleaseCoverage, in file: CaseFile, at desk: Desk
    ) -> String {
        if cover.contacts.isEmpty, cover.duties.isEmpty {
            return "no contact for the time after release counts: nobody is published who stays beyond the gate"
        }
        let until = span.trueEnd.map { file.say($0) } ?? "nobody before \(file.say(span.horizon))"
        var text = "nobody reachable for \(span.length)"
        if let whole = span.trueLength, whole > span.length { text += " inside the window (\(whole) in all)" }
        text += ": \(file.say(span.start)) to \(until)"
        let unconfirmed = cover.unconfirmed(hasPassed: desk.clock.hasPassed)
        if !unconfirmed.isEmpty {
            text += "; availability not confirmed lately: " + unconfirmed.map(\.rawValue).joined(separator: ", ")
        }
        return text
    }

    private func evidence(_ cover: ReleaseCoverage, in file: CaseFile) -> [EntryID] {
        let counting = Set(cover.contacts.map(\.actor))
        let points = file.countingContactPoints.filter { counting.contains($0.event.actor) }.map(\.id)
        return file.releaseEvidence + points
    }
}

extension CaseFile {
    /// The entry that says when the release is or was; empty without one.
    var releaseEvidence: [EntryID] {
        switch releaseState {
        case .noGate, .dateUnknown: []
        case .planned(let release): [release.entry.id]
        case .released(let release): [release.fact.id]
        }
    }
}
