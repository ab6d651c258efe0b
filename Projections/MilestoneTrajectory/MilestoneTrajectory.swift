public import Almanac
public import Events

/// What was reached and what shifted over time: goals, circumstances and outcomes, quarter by quarter.
///
/// Three strands stand beside each other in no order of stages; nothing here says what will come.
public struct MilestoneTrajectory: Sendable {
    /// Something that happened to a goal.
    public struct GoalTurn: Sendable {
        public enum Kind: String, Vocabulary { case set, reached, postponed, reworded, dropped, revised }

        public let date: CivilDate
        public let kind: Kind
        public let goal: CaseGoal
        public let entry: Entry
        /// Who confirms that it is reached; `nil` if it is another turn, or nobody said.
        public let confirmedBy: Term<GoalReached.Confirmer>?
    }

    /// What was recorded of three months. None recorded is not the same as none.
    public struct Row: Sendable {
        public let quarter: Quarter
        public let goalsSet: Int
        public let goalsReached: Int
        public let goalsDropped: Int
        /// Circumstances and turning points by the direction in which they work.
        public let protective: Int
        public let aggravating: Int
        /// Those of which nobody said the direction, or not clearly.
        public let unclear: Int
        /// Observations by what they speak for.
        public let observedProtective: Int
        public let observedConcern: Int
        public let observedNeutral: Int
        /// Incidents, of which nobody says a direction.
        public let incidents: Int

        /// Whether nothing is recorded of it.
        public var isEmpty: Bool {
            let counts = [
                goalsSet, goalsReached, goalsDropped, protective, aggravating, unclear, observedProtective,
                observedConcern, observedNeutral, incidents,
            ]
            return counts.allSatisfy { $0 == 0 }
        }
    }

    /// A circumstance with the direction in which it shifted last.
    public struct Factor: Sendable {
        public let newest: Fact<DynamicFactorChanged>
        public let since: CivilDate
        /// How often it shifted.
        public let changes: Int
    }

    /// A measured outcome, or a goal that was reached.
    public struct Point: Sendable {
        public enum Source: Sendable {
            case outcome(OutcomeRecorded)
            case goal(CaseGoal)
        }

        public let date: CivilDate
        /// `nil` if it belongs to none that is known.
        public let strand: Strand?
        public let source: Source
        public let entry: Entry
    }

    public let standpoint: Standpoint
    public let goals: [CaseGoal]
    /// In the order of their days.
    public let goalTimeline: [GoalTurn]
    /// Every quarter from the opening of the case to the moment.
    public let quarters: [Row]
    /// In alphabetical order.
    public let factors: [Factor]
    /// In the order of their days.
    public let points: [Point]

    /// The points of a strand; of those that belong to none for `nil`.
    public func points(of strand: Strand?) -> [Point] { points.filter { $0.strand == strand } }
}
