internal import Almanac
internal import Events

/// How often something was recorded of each quarter.
struct QuarterTally {
    /// What is counted.
    enum Kind: Hashable {
        case goal(MilestoneTrajectory.GoalTurn.Kind)
        case circumstance(CircumstanceChange.Direction?)
        case observation(ObservationRecorded.Valence?)
        case incident
    }

    private struct Key: Hashable {
        let quarter: Quarter
        let kind: Kind
    }

    private var counts: [Key: Int] = [:]
    /// The first day of what is counted; `nil` for nothing.
    private(set) var first: CivilDate?

    init(of file: CaseFile, _ turns: [MilestoneTrajectory.GoalTurn]) {
        for turn in turns { count(.goal(turn.kind), on: turn.date) }
        for change in file.changes {
            let day = file.day(of: change.entry.occurred.instant)
            switch change.entry.event {
            case is IncidentRecorded: count(.incident, on: day)
            case let factor as DynamicFactorChanged: count(.circumstance(change.direction), on: factor.since ?? day)
            default: count(.circumstance(change.direction), on: day)
            }
        }
        for fact in file.facts(ObservationRecorded.self) {
            count(.observation(fact.event.valence?.word), on: file.day(of: fact.occurredAt))
        }
    }

    subscript(_ quarter: Quarter, _ kind: Kind) -> Int { counts[Key(quarter: quarter, kind: kind)] ?? 0 }

    private mutating func count(_ kind: Kind, on day: CivilDate) {
        counts[Key(quarter: Quarter(of: day), kind: kind), default: 0] += 1
        first = first.map { min($0, day) } ?? day
    }
}

extension MilestoneTrajectory.Row {
    init(_ quarter: Quarter, _ tally: QuarterTally) {
        self.quarter = quarter
        goalsSet = tally[quarter, .goal(.set)]
        goalsReached = tally[quarter, .goal(.reached)]
        goalsDropped = tally[quarter, .goal(.dropped)]
        protective = tally[quarter, .circumstance(.protective)]
        aggravating = tally[quarter, .circumstance(.aggravating)]
        unclear = tally[quarter, .circumstance(.unclear)] + tally[quarter, .circumstance(nil)]
        observedProtective = tally[quarter, .observation(.protective)]
        observedConcern = tally[quarter, .observation(.concern)]
        observedNeutral = tally[quarter, .observation(.neutral)] + tally[quarter, .observation(nil)]
        incidents = tally[quarter, .incident]
    }
}
