internal import Almanac
internal import Events
public import Projections

/// A programme that was to go on outside does not.
public struct ProgrammeGapAtTransition: Rule {
    public static let card = RuleCard(
        id: "programme-gap-at-transition",
        title: "Programme breaks at the gate",
        sources: [
            .passage(document: .integra, words: "release stabilisation coaching"),
            .passage(document: .exitWork, words: "begin implementing such support"),
            .houseDefault("14, 7 and 14 days"),
        ],
        condition: """
            A programme in custody goes on after release, or nobody knows whether it does, and it was neither completed nor \
            left nor ended by exclusion: from due(leadDays) nobody enrolled the person outside; or by afterDays after \
            release no session was held outside.
            """,
        leadTime: "14 days before, 7 days after",
        severities: "warning; urgent from 14 days after release",
        mustAct: ["programme provider"],
        remedy: "Book the first session outside.",
        clears: "an enrolment outside; after release a session",
        traps: ["Enrolled outside is not the same as first session held."])

    static let leadDays = Parameter(card.id, "leadDays", 14)
    static let afterDays = Parameter(card.id, "afterDays", 7)
    static let urgentDays = Parameter(card.id, "urgentDays", 14)
    public static let parameters: [any RuleParameter] = [leadDays, afterDays, urgentDays]

    /// How a programme is over, and not only interrupted.
    static let finished: Set<ProgrammeEnded.Outcome> = [.completed, .withdrew, .excluded]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        let unfinished = file.enrolments.filter { isToGoOn($0, at: desk) }
        guard !unfinished.isEmpty else { return .silent }
        switch file.releaseState {
        case .noGate: return .silent
        case .dateUnknown: return isEnrolledOutside(file) ? .silent : .unknown("the release date")
        case .planned(let release):
            guard !isEnrolledOutside(file), desk.isDue(desk.policy[Self.leadDays], in: file) else { return .silent }
            return .found(
                finding(
                    .warning, unfinished, "nobody has enrolled the person outside", in: file, dueBy: release.instant))
        case .released(let release):
            let due = release.instant + .days(desk.policy[Self.afterDays])
            guard !hasBegunOutside(since: release.instant, in: file, at: desk), desk.clock.hasReached(due) else {
                return .silent
            }
            let isUrgent = desk.clock.hasReached(release.instant + .days(desk.policy[Self.urgentDays]))
            return .found(
                finding(
                    isUrgent ? .urgent : .warning, unfinished, "no session was held outside", in: file, dueBy: due))
        }
    }

    private func finding(
        _ severity: AlertSeverity, _ enrolments: [Enrolment], _ gap: String, in file: CaseFile, dueBy: Instant
    ) -> Finding {
        let names = enrolments.map(\.id.rawValue).joined(separator: ", ")
        return Finding(
            severity, "\(names) should go on after release, and \(gap)",
            evidence: file.releaseEvidence + enrolments.map(\.start.id), dueBy: dueBy)
    }

    /// Of a programme of which nobody said whether it goes on, it is not known that it may stop.
    private func isToGoOn(_ enrolment: Enrolment, at desk: Desk) -> Bool {
        guard enrolment.start.event.setting == .custody, !(enrolment.start.event.continueAfterRelease == .no) else {
            return false
        }
        guard let ending = enrolment.ending, ending.event.outcome?.isOne(of: Self.finished) == true else { return true }
        return !desk.clock.hasReached(ending.occurredAt)
    }

    private func isEnrolledOutside(_ file: CaseFile) -> Bool {
        file.enrolments.contains { $0.start.event.setting == .community || $0.start.event.setting == .both }
    }

    private func hasBegunOutside(since release: Instant, in file: CaseFile, at desk: Desk) -> Bool {
        file.facts(ProgrammeSessionHeld.self).contains { session in
            let begun = session.start(of: session.event.at, in: file.zone)
            return !(session.event.setting == .custody) && begun >= release && desk.clock.hasReached(begun)
        }
    }
}
