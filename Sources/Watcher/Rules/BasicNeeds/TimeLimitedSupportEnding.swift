internal import Almanac
internal import Events
public import Projections

/// A place, a benefit or a service ends soon, and nothing comes after it.
public struct TimeLimitedSupportEnding: Rule {
    public static let card = RuleCard(
        id: "time-limited-support-ending",
        title: "Time-limited support ends and nothing follows",
        sources: [
            .passage(document: .integra, words: "239€ per month"),
            .passage(document: .integra, words: "recruitment for one year"),
            .passage(document: .integra, words: "temporary accommodation and meals for"),
            .houseDefault("21 and 7 days"),
        ],
        condition: """
            After release or without custody, and until its last day is over: a place to live, a granted benefit or an \
            arrangement ends within leadDays, and nothing of its kind reaches beyond that day. What follows a place to \
            live must begin by the next day.
            """,
        leadTime: "21 days",
        severities: "warning; urgent within 7 days",
        mustAct: ["owner of the need"],
        remedy: "Extend it, replace it, or make sure of an income.",
        clears: "something of its kind that reaches beyond",
        traps: [
            "The end of the month is not always the end of the contract.",
            "The end of a subsidy is not the end of the job, and is told as what it is.",
        ])

    static let leadDays = Parameter(card.id, "leadDays", 21)
    static let urgentDays = Parameter(card.id, "urgentDays", 7)
    public static let parameters: [any RuleParameter] = [leadDays, urgentDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        switch file.releaseState {
        case .dateUnknown, .planned: return .silent
        case .noGate, .released: break
        }
        let granted = file.benefits.filter { $0.claim?.event.state == .granted }
        let ends = ends(of: file.places) + ends(of: file.arrangements) + ends(of: granted)
        let undated = granted.filter { $0.claim?.event.until == nil }
        return Answer(
            findings: ends.compactMap { finding(about: $0, in: file, at: desk) },
            unknowns: undated.map {
                Unknown(about: $0.id.rawValue, missing: "until when \($0.id) is paid")
            })
    }

    private func finding(about end: SupportEnd, in file: CaseFile, at desk: Desk) -> Finding? {
        let last = Moment.day(end.day).last(in: file.zone)
        guard desk.isWithin(desk.policy[Self.leadDays], of: last), !desk.clock.hasPassed(last) else { return nil }
        let isUrgent = desk.isWithin(desk.policy[Self.urgentDays], of: last)
        return Finding(
            about: end.reference, isUrgent ? .urgent : .warning,
            "\(end.words) ends on \(file.say(end.day)), and nothing follows", evidence: [end.entry.id], dueBy: last)
    }

    private func ends(of provisions: [Provision]) -> [SupportEnd] {
        let standing = provisions.filter { $0.failure == nil }
        return standing.compactMap { provision in
            guard let day = provision.place?.event.availableUntil ?? provision.arrangement?.event.until,
                !standing.contains(where: { follows($0, on: provision, after: day) })
            else { return nil }
            let isSubsidy = provision.arrangement?.event.scheme == .employerSubsidy
            let words = isSubsidy ? "the subsidy for \(provision.reference)" : provision.reference
            return SupportEnd(reference: provision.reference, words: words, day: day, entry: provision.entry)
        }
    }

    private func follows(_ next: Provision, on provision: Provision, after day: CivilDate) -> Bool {
        let isInTime = provision.place == nil || next.from <= day.adding(days: 1)
        return next.entry.id != provision.entry.id && next.domain == provision.domain
            && next.until.map { $0 > day } ?? true && isInTime
    }

    private func ends(of granted: [Benefit]) -> [SupportEnd] {
        granted.compactMap { benefit in
            guard let claim = benefit.claim, let day = claim.event.until else { return nil }
            let isFollowed = granted.contains { $0.id != benefit.id && $0.claim?.event.until.map { $0 > day } ?? true }
            if isFollowed { return nil }
            return SupportEnd(
                reference: benefit.id.rawValue, words: benefit.id.rawValue, day: day, entry: claim.entry)
        }
    }
}

/// The last day of something that nothing follows.
private struct SupportEnd {
    let reference: String
    let words: String
    /// Inclusive.
    let day: CivilDate
    let entry: Entry
}
