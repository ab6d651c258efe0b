/// How large a share has come to each ending after some time, where one ending rules out the others.
///
/// With everybody still followed, the shares of all endings and of those without any add up to 1.
/// Endings at the same time stay at the same time: each counts among all who were at risk just before it.
public struct AalenJohansen: Hashable, Sendable {
    /// What is known from one time on, until the next step.
    public struct Step: Hashable, Sendable {
        /// In the unit of the times given.
        public let time: Double
        /// Observed until just before this time.
        public let atRisk: Int
        /// The share without any ending after this time.
        public let survival: Double
        /// In the order of `FollowUpEnding.allCases`.
        let incidences: [Incidence]

        /// The share that has come to this ending.
        public func incidence(_ ending: FollowUpEnding) -> Incidence { incidences[ending.place] }
    }

    /// The share that has come to one ending by some time.
    public struct Incidence: Hashable, Sendable {
        /// How many came to it at this time.
        public let events: Int
        /// From 0 up to 1.
        public let share: Double
        /// Of `share`, by the delta method on the counts of each time; 0 before the first such ending.
        public let variance: Double
        /// Of `share`, from its log(−log); both 0 before the first such ending, both 1 once everybody came to it.
        public let bounds: ConfidenceBounds
    }

    public let level: ConfidenceLevel
    /// By time, from time 0; none if nobody was observed.
    public let steps: [Step]

    /// Estimates from everybody's times.
    /// - Throws: `TimeNotUsable`.
    public init(_ observed: some Sequence<ObservedTime>, _ level: ConfidenceLevel = .usual) throws(TimeNotUsable) {
        self.init(try EventTable(observed), level)
    }

    /// Estimates from a table of times.
    public init(_ table: EventTable, _ level: ConfidenceLevel = .usual) {
        self.level = level
        var (survival, running) = (1.0, FollowUpEnding.allCases.map(IncidenceSums.init))
        steps = table.rows.map { row in
            let before = survival
            survival *= Double(row.atRisk - row.ended) / Double(row.atRisk)
            for place in running.indices { running[place].add(row, survivalBefore: before) }
            return Step(
                time: row.time, atRisk: row.atRisk, survival: survival,
                incidences: running.map { $0.incidence(at: row, level) })
        }
    }

    /// The step in force at that time; `nil` if nobody was observed or it lies before time 0.
    public func step(at time: Double) -> Step? { steps.last { $0.time <= time } }
}
