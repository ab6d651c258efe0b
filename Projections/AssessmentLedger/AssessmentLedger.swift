public import Almanac
public import Events

/// The judgements on record, each with its authors, its age, what rests on it, and what changed since.
public struct AssessmentLedger: Sendable {
    /// One assessment, seen from the moment of the view.
    public struct Row: Sendable {
        public let fact: Fact<AssessmentCompleted>
        /// The local day on which it was completed.
        public let date: CivilDate
        /// Whole days since then, of 24 hours.
        public let ageDays: Int
        /// What it lacks to be looked at from more than one side; empty if it is balanced.
        public let gaps: [AssessmentGap]
        /// Decisions that rest on it.
        public let decisions: [DecisionRef]
        public let disputes: [Dispute]
        /// What shifted since it was completed, in either direction.
        public let changes: [CircumstanceChange]
        /// Another assessment takes its place.
        public let isReplaced: Bool
    }

    public let standpoint: Standpoint
    /// In the order they were completed.
    public let rows: [Row]
    /// What shifted while there was no assessment at all.
    public let unassessedChanges: [CircumstanceChange]
}
