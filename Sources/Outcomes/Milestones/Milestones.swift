public import Almanac
internal import Events
public import Projections

/// Goals set, reached, open and dropped: by part of life, and by quarter after the release.
public struct Milestones: Sendable {
    /// Goals of one part of life; `nil` for those of which it is not recorded.
    var domains: [String?: GoalTally] = [:]
    /// What happened to goals in each quarter after the release before it; 0 for before any release.
    var quarters: [Int: GoalTally] = [:]
    /// Persons who were released, by the last quarter that had begun by the moment.
    var reachedQuarter: [Int: Int] = [:]
    /// Persons taken in.
    var persons = 0

    /// The last quarter that is told apart; later ones come in none.
    static let lastQuarter = 12

    /// Without any case.
    public init() {}

    /// Takes in one case, seen from a moment.
    public mutating func add(_ file: CaseFile, at moment: Instant) {
        persons += 1
        let goals = file.goals
        for (domain, group) in Dictionary(grouping: goals, by: { $0.setting.event.domain?.word?.rawValue }) {
            domains[domain, default: GoalTally()].note(group, in: file)
        }
        let releases = file.facts(PersonReleased.self).map {
            file.day(of: $0.start(of: $0.event.releasedAt, in: file.zone))
        }
        if let last = releases.last {
            let quarter = Self.quarter(of: file.day(of: moment), after: [last])
            reachedQuarter[quarter, default: 0] += 1
        }
        let turns = goals.flatMap { Self.turns(of: $0, in: file) }
        for (quarter, group) in Dictionary(grouping: turns, by: { Self.quarter(of: $0.day, after: releases) })
        where quarter <= Self.lastQuarter {
            quarters[quarter, default: GoalTally()].note(group.map(\.state))
        }
    }

    /// Three months each, the first beginning with the day of the last release up to then; 0 before any.
    static func quarter(of day: CivilDate, after releases: [CivilDate]) -> Int {
        guard let release = releases.last(where: { $0 <= day }) else { return 0 }
        var quarter = 1
        while release.adding(months: 3 * quarter) <= day, quarter <= lastQuarter { quarter += 1 }
        return quarter
    }

    private static func turns(of goal: CaseGoal, in file: CaseFile) -> [(day: CivilDate, state: GoalTally.Turn)] {
        let set = (day: file.day(of: goal.setting.occurredAt), state: GoalTally.Turn.set)
        switch goal.state {
        case .reached: return [set] + (goal.reachedOn.map { [(day: $0, state: .reached)] } ?? [])
        case .dropped:
            let dropped = goal.revisions.last { $0.event.change == .dropped }
            return [set] + (dropped.map { [(day: file.day(of: $0.occurredAt), state: .dropped)] } ?? [])
        case .open: return [set]
        }
    }
}

/// What became of goals, and of how many persons.
struct GoalTally: Sendable {
    enum Turn { case set, reached, dropped }

    private(set) var persons = 0
    private(set) var set = 0
    private(set) var reached = 0
    private(set) var dropped = 0
    private(set) var open = 0
    private(set) var daysToReach: [Double] = []

    /// Takes in the goals of one person.
    mutating func note(_ goals: [CaseGoal], in file: CaseFile) {
        persons += 1
        set += goals.count
        for goal in goals {
            switch goal.state {
            case .reached: reached += 1
            case .dropped: dropped += 1
            case .open: open += 1
            }
            if let day = goal.reachedOn {
                daysToReach.append(Double(file.day(of: goal.setting.occurredAt).days(until: day)))
            }
        }
    }

    /// Takes in what happened to the goals of one person.
    mutating func note(_ turns: [Turn]) {
        persons += 1
        set += turns.count { $0 == .set }
        reached += turns.count { $0 == .reached }
        dropped += turns.count { $0 == .dropped }
    }
}
