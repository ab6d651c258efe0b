internal import Almanac
internal import Events
public import Projections

/// There is no small step that the person is on the way to.
public struct NoSmallGoal: Rule {
    public static let card = RuleCard(
        id: "no-small-goal",
        title: "No small step in sight",
        sources: [
            .passage(document: .exitWork, words: "setting small, short- term goals"),
            .houseDefault("183, 30, 30 and 365 days"),
        ],
        condition: """
            In the last leadDays before release, for afterDays after it, or from communityGraceDays into a case without \
            custody: no small step is open whose day is at most 30 days past, and none was reached in the last recentDays.
            """,
        leadTime: "all the time",
        severities: "info",
        mustAct: ["key worker"],
        remedy: "Agree on one step.",
        clears: "a goal",
        traps: ["Goals belong to the person: there is no quota.", "A step without a day is no step that was missed."])

    static let leadDays = Parameter(card.id, "leadDays", 183)
    static let communityGraceDays = Parameter(card.id, "communityGraceDays", 30)
    static let recentDays = Parameter(card.id, "recentDays", 30)
    static let afterDays = Parameter(card.id, "afterDays", 365)
    public static let parameters: [any RuleParameter] = [leadDays, communityGraceDays, recentDays, afterDays]

    /// How long after its day an open step still counts.
    private static let patience = Span.days(30)

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        let steps = file.goals.filter { $0.setting.event.horizon == .smallStep }
        guard !steps.contains(where: { isInSight($0, in: file, at: desk) }) else { return .silent }
        guard let isWatched = isWatched(file, at: desk) else { return .unknown("the release date") }
        guard isWatched else { return .silent }
        let undated = steps.filter { $0.state == .open && $0.targetDate == nil }
        guard undated.isEmpty else {
            return Answer(unknowns: undated.map { Unknown(missing: "by when the step \($0.id) should be reached") })
        }
        let past = steps.filter { $0.state == .open }.map(\.setting.id)
        return .found(Finding(.info, "no small step is open, and none was reached lately", evidence: past))
    }

    private func isInSight(_ step: CaseGoal, in file: CaseFile, at desk: Desk) -> Bool {
        switch step.state {
        case .dropped: return false
        case .open:
            guard let target = step.targetDate else { return false }
            return !desk.clock.hasPassed(Moment.day(target).last(in: file.zone) + Self.patience)
        case .reached:
            guard let reaching = step.reaching else { return false }
            let reached = reaching.event.reachedOn.map { Moment.day($0).last(in: file.zone) } ?? reaching.occurredAt
            return !desk.clock.hasPassed(reached + .days(desk.policy[Self.recentDays]))
        }
    }

    /// `nil` if the release date is not known.
    private func isWatched(_ file: CaseFile, at desk: Desk) -> Bool? {
        switch file.releaseState {
        case .dateUnknown: nil
        case .planned(let release): desk.isWithin(desk.policy[Self.leadDays], of: release.instant)
        case .released(let release):
            !desk.clock.hasPassed(release.instant + .days(desk.policy[Self.afterDays]))
        case .noGate:
            file.opening.map { desk.clock.hasReached($0.occurredAt + .days(desk.policy[Self.communityGraceDays])) }
        }
    }
}
