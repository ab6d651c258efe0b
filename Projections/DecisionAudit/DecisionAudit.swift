internal import Almanac
public import Events

/// What was known when a decision was taken, what it rested on, and what became of that later.
///
/// It judges nobody: what turned out to be otherwise could not be known then, and stands apart from what was.
public struct DecisionAudit: Sendable {
    /// An entry that was on record when the decision was taken, as it stood then.
    public struct KnownFact: Sendable {
        public let entry: Entry
        /// Whether the record says that the decision relied on it.
        public let isReliedOn: Bool
    }

    /// An assessment that was on record when the decision was taken.
    public struct RestingAssessment: Sendable {
        /// As it stood then.
        public let fact: Fact<AssessmentCompleted>
        /// The how-manieth of its kind it was then; from 1.
        public let version: Int
        /// Whole days from its completion to the decision, of 24 hours.
        public let ageDays: Int
        /// Whether its last day of use was not over; `nil` if it names none.
        public let wasValid: Bool?
        /// Whether the record says that the decision relied on it; otherwise it was the newest of its kind.
        public let isReliedOn: Bool
    }

    /// A pointer to intelligence that the decision relied on.
    public struct ReliedPointer: Sendable {
        public let use: Fact<IntelligenceUsedInDecision>
        /// Whether it could be relied on when the decision was taken; `nil` if nobody had recorded it by then.
        public let then: IntelligencePointer.State?
        /// Whether it may be relied on at the moment of the view.
        public let now: IntelligencePointer.State
        /// Whether the decision was examined again after the use, and after a dismissal if there was one.
        public let isReexamined: Bool
    }

    /// An entry that was known then, and was corrected or withdrawn after the decision.
    public struct LaterAmendment: Sendable {
        /// The entry as it stood then.
        public let known: KnownFact
        public let amendment: Entry
    }

    public let standpoint: Standpoint
    public let decision: TakenDecision
    /// What was on record when it was taken, without the decision itself, in the order it happened.
    public let known: [KnownFact]
    /// What had happened by then and was recorded only afterwards, in the order it happened.
    public let learntLater: [Entry]
    public let assessments: [RestingAssessment]
    public let pointers: [ReliedPointer]
    /// Disputes of the decision, or of an assessment that it relied on.
    public let challenges: [Dispute]
    /// The entries by which it was examined again, in the order they happened.
    public let reviews: [Entry]
    /// In the order in which they were recorded.
    public let amendments: [LaterAmendment]
}
