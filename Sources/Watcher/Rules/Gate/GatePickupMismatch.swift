internal import Almanac
internal import Events
public import Projections

/// A pick-up is arranged that will not meet the person.
public struct GatePickupMismatch: Rule {
    public static let card = RuleCard(
        id: "gate-pickup-mismatch",
        title: "Pick-up does not fit the release",
        sources: [
            .passage(document: .exitWork, words: "picking up the individual at"),
            .passage(document: .integra, words: "seemingly small miscommunications or omissions"),
            .houseDefault("15 minutes late, 4 hours early, 2 days"),
        ],
        condition: """
            Until the hour of release: a pick-up that stands waits more than lateMinutes after or more than earlyHours \
            before the release, or its person is recorded as unavailable then, or is kept out by decision.
            """,
        leadTime: "at once",
        severities: "urgent; critical within 2 days",
        mustAct: ["case manager"],
        remedy: "Re-time or replace the pick-up, and tell everybody by phone.",
        clears: "a pick-up that fits",
        traps: [
            "A change of the hour announced the evening before must be told by phone, not by e-mail.",
            "Where only the day of release is known the check cannot run, and the rule says so.",
        ])

    static let lateMinutes = Parameter(card.id, "lateMinutes", 15)
    static let earlyHours = Parameter(card.id, "earlyHours", 4)
    static let criticalDays = Parameter(card.id, "criticalDays", 2)
    public static let parameters: [any RuleParameter] = [lateMinutes, earlyHours, criticalDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        if case .dateUnknown = file.releaseState {
            return Answer(
                unknowns: file.activePickups.map {
                    Unknown(about: $0.event.pickupId.rawValue, missing: "the release date")
                })
        }
        guard let release = desk.releaseAhead(in: file) else { return .silent }
        let severity = desk.severity(
            before: release.instant, from: .urgent, steps: [(desk.policy[Self.criticalDays], .critical)])
        return file.activePickups.reduce(into: Answer()) { answer, pickup in
            let id = pickup.event.pickupId.rawValue
            let judged = judge(pickup, against: release, in: file, at: desk)
            if !judged.defects.isEmpty {
                let summary = "pick-up \(id) " + judged.defects.joined(separator: " and ")
                answer.findings.append(
                    Finding(
                        about: id, severity, summary,
                        evidence: file.releaseEvidence + [pickup.fact.id] + judged.evidence, dueBy: release.instant))
            } else if let missing = judged.missing {
                answer.unknowns.append(Unknown(about: id, missing: missing))
            }
        }
    }

    private struct Judgement {
        var defects: [String] = []
        var evidence: [EntryID] = []
        var missing: String?
    }

    private func judge(
        _ pickup: GatePickup, against release: PlannedRelease, in file: CaseFile, at desk: Desk
    ) -> Judgement {
        var judgement = Judgement()
        judgeTime(of: pickup, against: release, in: file, at: desk, &judgement)
        guard let person = pickup.event.by else { return judgement }
        if file.excludedRelatives.contains(RelativeRef(person.rawValue)) {
            judgement.defects.append("is by \(person), whom a decision keeps out")
        }
        guard release.precision != .day,
            let moment = Interval(start: release.instant, end: release.instant + .milliseconds(1))
        else { return judgement }
        let away = desk.directory.absences(of: ActorRef(person.rawValue), for: file)
            .filter { !$0.remaining(in: moment).isEmpty }
        if !away.isEmpty {
            judgement.defects.append("is by \(person), who is recorded as away then")
            judgement.evidence = away.map(\.fact.id)
        }
        return judgement
    }

    private func judgeTime(
        of pickup: GatePickup, against release: PlannedRelease, in file: CaseFile, at desk: Desk,
        _ judgement: inout Judgement
    ) {
        guard let meeting = pickup.event.meetAt else {
            judgement.missing = "when the pick-up waits"
            return
        }
        guard let meetAt = pickup.meetAt, release.precision != .day else {
            if meeting.date(in: file.zone) != file.releaseDate(of: release) {
                judgement.defects.append("waits on \(file.say(meeting)), the release is on \(file.say(release.moment))")
            } else {
                judgement.missing = release.precision == .day ? "the hour of the release" : "the hour of the pick-up"
            }
            return
        }
        let late = Span.minutes(desk.policy[Self.lateMinutes])
        let early = Span.hours(desk.policy[Self.earlyHours])
        if meetAt > release.instant + late || meetAt < release.instant - early {
            judgement.defects.append("waits \(file.say(meetAt)), the release is \(file.say(release.instant))")
        }
    }
}
