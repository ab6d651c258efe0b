public import Almanac
public import Events

/// A goal as it now stands.
public struct CaseGoal: Sendable {
    /// How far a goal came.
    public enum State: String, Vocabulary { case open, reached, dropped }

    public let setting: Fact<GoalSet>
    public let revisions: [Fact<GoalRevised>]
    public let reaching: Fact<GoalReached>?
    /// The day it was reached; `nil` if it is not.
    public let reachedOn: CivilDate?

    public var id: GoalID { setting.event.goalId }
    /// The day by which it should be reached, inclusive; `nil` if open-ended or unknown.
    public var targetDate: CivilDate? {
        revisions.last { $0.event.newTargetDate != nil }?.event.newTargetDate ?? setting.event.targetDate
    }
    /// A goal that was dropped is taken up again when it gets another day.
    public var state: State {
        if reaching != nil { return .reached }
        let last = revisions.last { $0.event.change == .dropped || $0.event.change == .postponed }
        return last?.event.change == .dropped ? .dropped : .open
    }
}

extension CaseFile {
    /// All goals in the order they were set; one set again under its name starts anew.
    public var goals: [CaseGoal] {
        let set = facts(GoalSet.self)
        let newest = Dictionary(set.map { ($0.event.goalId, $0.id) }) { $1 }
        let revisions = facts(GoalRevised.self)
        let reached = facts(GoalReached.self)
        return set.filter { newest[$0.event.goalId] == $0.id }.map { goal in
            let reaching = reached.last { $0.event.goalId == goal.event.goalId && $0.happened(after: goal) }
            return CaseGoal(
                setting: goal,
                revisions: revisions.filter { $0.event.goalId == goal.event.goalId && $0.happened(after: goal) },
                reaching: reaching, reachedOn: reaching.map { $0.event.reachedOn ?? day(of: $0.occurredAt) })
        }
    }
}
