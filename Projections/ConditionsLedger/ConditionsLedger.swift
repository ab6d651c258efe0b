internal import Almanac
internal import Events

/// What is asked of the person, whether it can be kept, and what followed when it may not have been.
public struct ConditionsLedger: Sendable {
    /// One condition.
    public struct Row: Sendable {
        public let condition: LicenceCondition
        public let state: LicenceCondition.State
        /// What is in the way; empty if nothing is, `nil` if the record cannot tell.
        public let blockers: [ConditionBlocker]?
        /// Possible breaches in the order they happened.
        public let breaches: [PossibleBreach]

        /// Whether it can be kept; `nil` if the record cannot tell.
        public var isFeasible: Bool? { blockers.map(\.isEmpty) }
    }

    public let standpoint: Standpoint
    /// In the order they were imposed.
    public let rows: [Row]
    /// Possible breaches that name no condition, or one that is not recorded.
    public let otherBreaches: [PossibleBreach]
    public let recallHistory: [Recall]

    /// How many conditions hold at the moment; those that are suspended or still to come do not.
    public var activeCount: Int { rows.count { $0.state == .active } }
    /// How many conditions are still to come.
    public var comingCount: Int { rows.count { $0.state == .coming } }
}
