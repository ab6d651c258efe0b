internal import Almanac
internal import Events

extension MilestoneTrajectory {
    public static let name = "trajectory"

    /// Days are local dates.
    public static let shape = ViewShape<MilestoneTrajectory>(
        .list("goals", .open, of: goalShape, \.goals),
        .list("goalTimeline", .open, of: turnShape, \.goalTimeline),
        .list("reachedPerQuarter", .open, of: reachedShape, \.quarters),
        .list("balance", .sensitive, of: balanceShape, \.quarters),
        .list("factors", .sensitive, of: factorShape, \.factors),
        .list("reintegration", .sensitive, of: pointShape) { $0.points(of: .reintegration) },
        .list("behaviour", .sensitive, of: pointShape) { $0.points(of: .behaviour) },
        .list("conviction", .sensitive, of: pointShape) { $0.points(of: .conviction) },
        .list("otherOutcomes", .sensitive, of: pointShape) { $0.points(of: nil) })

    private static let goalShape = ViewShape<CaseGoal>(
        ViewField("goalId", .open) { $0.id.json },
        ViewField("domain", .sensitive) { $0.setting.event.domain?.json },
        ViewField("horizon", .open) { $0.setting.event.horizon?.json },
        ViewField("setBy", .open) { $0.setting.event.setBy?.json },
        ViewField("issue", .sensitive) { $0.setting.event.issue?.json },
        ViewField("strand", .sensitive) { $0.setting.event.strand?.json },
        ViewField("targetDate", .open) { $0.targetDate?.json },
        ViewField("state", .open) { $0.state.json },
        ViewField("reachedOn", .open) { $0.reachedOn?.json })

    private static let turnShape = ViewShape<GoalTurn>(
        ViewField("seq", .open) { .number($0.entry.position) },
        ViewField("date", .open) { $0.date.json },
        ViewField("goalId", .open) { $0.goal.id.json },
        ViewField("what", .open) { $0.kind.json },
        ViewField("confirmedBy", .open) { $0.confirmedBy?.json })

    private static let reachedShape = ViewShape<Row>(
        ViewField("quarter", .open) { $0.quarter.json },
        ViewField("set", .open) { $0.goalsSet.json },
        ViewField("reached", .open) { $0.goalsReached.json },
        ViewField("dropped", .open) { $0.goalsDropped.json })

    private static let balanceShape = ViewShape<Row>(
        ViewField("quarter", .open) { $0.quarter.json },
        ViewField("protective", .sensitive) { $0.protective.json },
        ViewField("aggravating", .sensitive) { $0.aggravating.json },
        ViewField("unclear", .sensitive) { $0.unclear.json },
        ViewField("observedProtective", .sensitive) { $0.observedProtective.json },
        ViewField("observedConcern", .sensitive) { $0.observedConcern.json },
        ViewField("observedNeutral", .sensitive) { $0.observedNeutral.json },
        ViewField("incidents", .sensitive) { $0.incidents.json })

    private static let factorShape = ViewShape<Factor>(
        ViewField("factor", .sensitive) { $0.newest.event.factor.json },
        ViewField("direction", .sensitive) { $0.newest.event.direction?.json },
        ViewField("magnitude", .sensitive) { $0.newest.event.magnitude?.json },
        ViewField("since", .sensitive) { $0.since.json },
        ViewField("changes", .sensitive) { $0.changes.json })

    private static let pointShape = ViewShape<Point>(
        ViewField("seq", .open) { .number($0.entry.position) },
        ViewField("date", .sensitive) { $0.date.json },
        ViewField("goalId", .open) { $0.goal?.id.json },
        ViewField("indicator", .sensitive) { $0.outcome?.indicator.json },
        ViewField("value", .sensitive) { $0.outcome?.value },
        ViewField("unit", .sensitive) { $0.outcome?.unit?.json },
        ViewField("known", .sensitive) { $0.outcome?.known?.json },
        ViewField("source", .sensitive) { $0.outcome?.source?.json },
        ViewField("followUpMonth", .sensitive) { $0.outcome?.followUpMonth?.json })
}

extension MilestoneTrajectory.Point {
    /// The goal that was reached; `nil` for an outcome.
    var goal: CaseGoal? { if case .goal(let goal) = source { goal } else { nil } }
    /// The outcome that was measured; `nil` for a goal.
    var outcome: OutcomeRecorded? { if case .outcome(let outcome) = source { outcome } else { nil } }
}
