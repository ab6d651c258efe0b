/// How large a share is still without one kind of ending after some time, where not everybody was observed for as long.
///
/// Whoever left in another way is taken as censored then: the curve tells what would be if only this ending could happen.
/// For what really happens where endings compete, see `AalenJohansen`.
public struct KaplanMeier: Hashable, Sendable {
    /// What is known from one time on, until the next step.
    public struct Step: Hashable, Sendable {
        /// In the unit of the times given.
        public let time: Double
        /// Observed until just before this time.
        public let atRisk: Int
        /// How many had the ending at this time.
        public let events: Int
        /// Whose observation ended at this time without it, whatever else happened.
        public let censored: Int
        /// The share without the ending after this time; from 1 down to 0.
        public let survival: Double
        /// Greenwood's, of `survival`; 0 where that is 1 or 0, which means that it cannot be told, not that it is sure.
        public let standardError: Double
        /// Of `survival`, from its log(−log); both 1 before the first ending, both 0 once everybody had it.
        public let bounds: ConfidenceBounds
    }

    public let ending: FollowUpEnding
    public let level: ConfidenceLevel
    /// By time, from time 0; none if nobody was observed.
    public let steps: [Step]

    /// Estimates from everybody's times.
    /// - Throws: `TimeNotUsable`.
    public init(
        _ observed: some Sequence<ObservedTime>, until ending: FollowUpEnding, _ level: ConfidenceLevel = .usual
    ) throws(TimeNotUsable) {
        self.init(try EventTable(observed), until: ending, level)
    }

    /// Estimates from a table of times.
    public init(_ table: EventTable, until ending: FollowUpEnding, _ level: ConfidenceLevel = .usual) {
        self.ending = ending
        self.level = level
        steps = Self.steps(table, ending, level)
    }

    private static func steps(_ table: EventTable, _ ending: FollowUpEnding, _ level: ConfidenceLevel) -> [Step] {
        var (survival, variance) = (1.0, 0.0)
        return table.rows.map { row in
            let (atRisk, events) = (Double(row.atRisk), row.count(ending))
            let staying = atRisk - Double(events)
            survival *= staying / atRisk
            // Where everybody has it at once, the formula divides by nobody: nothing is added, as in lifelines.
            if staying > 0 { variance += Double(events) / (atRisk * staying) }
            let error = survival * variance.squareRoot()
            return Step(
                time: row.time, atRisk: row.atRisk, events: events, censored: row.censored + row.ended - events,
                survival: survival, standardError: error,
                bounds: ConfidenceBounds(share: survival, standardError: error, level))
        }
    }
}
