internal import Almanac
internal import Events

extension MilestoneTrajectory: CaseView {
    public static let title = "milestones and what shifted"

    public init(of dossier: Dossier) {
        let file = dossier.file
        standpoint = dossier.standpoint
        goals = file.goals
        goalTimeline = Self.turns(in: file, goals)
        factors = Self.factors(in: file)
        points = Self.points(in: file, goals)
        quarters = Self.quarters(in: file, goalTimeline, until: file.day(of: dossier.moment))
    }

    private static func turns(in file: CaseFile, _ goals: [CaseGoal]) -> [GoalTurn] {
        goals.flatMap { goal -> [GoalTurn] in
            let set = GoalTurn(
                date: file.day(of: goal.setting.occurredAt), kind: .set, goal: goal, entry: goal.setting.entry,
                confirmedBy: nil)
            let revised = goal.revisions.map { revision in
                GoalTurn(
                    date: file.day(of: revision.occurredAt), kind: GoalTurn.Kind(revision.event.change), goal: goal,
                    entry: revision.entry, confirmedBy: nil)
            }
            let reached = goal.reaching.map { reaching in
                GoalTurn(
                    date: goal.reachedOn ?? file.day(of: reaching.occurredAt), kind: .reached, goal: goal,
                    entry: reaching.entry, confirmedBy: reaching.event.confirmedBy)
            }
            return [set] + revised + [reached].compactMap(\.self)
        }.sorted { Self.comesBefore(($0.date, $0.entry), ($1.date, $1.entry)) }
    }

    private static func factors(in file: CaseFile) -> [Factor] {
        let groups = Dictionary(grouping: file.facts(DynamicFactorChanged.self), by: \.event.factor)
        return groups.values.compactMap { facts in
            facts.last.map { Factor(newest: $0, since: $0.began(in: file), changes: facts.count) }
        }.sorted { $0.newest.event.factor.rawValue < $1.newest.event.factor.rawValue }
    }

    private static func points(in file: CaseFile, _ goals: [CaseGoal]) -> [Point] {
        let outcomes = file.facts(OutcomeRecorded.self).map { fact in
            Point(
                date: fact.event.measuredOn ?? file.day(of: fact.occurredAt), strand: fact.event.strand,
                source: .outcome(fact.event), entry: fact.entry)
        }
        let reached = goals.compactMap { goal in
            goal.reaching.map { reaching in
                Point(
                    date: goal.reachedOn ?? file.day(of: reaching.occurredAt), strand: goal.setting.event.strand,
                    source: .goal(goal), entry: reaching.entry)
            }
        }
        return (outcomes + reached).sorted { Self.comesBefore(($0.date, $0.entry), ($1.date, $1.entry)) }
    }

    /// By day, and on one day in the order it happened.
    private static func comesBefore(_ left: (CivilDate, Entry), _ right: (CivilDate, Entry)) -> Bool {
        left.0 == right.0 ? Entry.happenedBefore(left.1, right.1) : left.0 < right.0
    }

    private static func quarters(in file: CaseFile, _ turns: [GoalTurn], until last: CivilDate) -> [Row] {
        let tally = QuarterTally(of: file, turns)
        let opened = file.facts(CaseOpened.self).first.map { file.day(of: $0.occurredAt) }
        guard let first = [opened, tally.first].compactMap(\.self).min() else { return [] }
        return Quarter.through(first, last).map { Row($0, tally) }
    }
}

extension MilestoneTrajectory.GoalTurn.Kind {
    fileprivate init(_ change: Term<GoalRevised.Change>?) {
        self = change.flatMap { Self(rawValue: $0.rawValue) } ?? .revised
    }
}

extension Fact<DynamicFactorChanged> {
    /// The day on which it shifted: the one named, or that of the entry.
    func began(in file: CaseFile) -> CivilDate { event.since ?? file.day(of: occurredAt) }
}
