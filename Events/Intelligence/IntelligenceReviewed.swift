public import Almanac

/// The owner of an intelligence pointer examined it again: kept, raised, lowered or dismissed.
public struct IntelligenceReviewed: Event {
    public static let name = "IntelligenceReviewed"
    public static let meaning = "The owner re-examined the pointer: kept, raised, lowered or dismissed."

    /// What comes of examining a pointer again.
    public enum Outcome: String, Vocabulary { case upheld, raised, lowered, dismissed }

    /// Why a pointer is kept or changed.
    public enum Reason: String, Vocabulary {
        case confirmed
        case newInformation = "new_information"
        case outOfDate = "out_of_date"
        case invalid, misidentified, expired
    }

    /// The levels that hold after a review.
    public struct Levels: Record {
        public let capability: Term<IntelligenceLevel>?
        public let intent: Term<IntelligenceLevel>?
        public let engagement: Term<IntelligenceLevel>?
        public let monitoringLevel: Term<IntelligenceReferenceRecorded.MonitoringLevel>?

        public static let shape = Shape(
            Self.init(capability:intent:engagement:monitoringLevel:),
            Field("capability", \.capability, "How high the owner puts the capability."),
            Field("intent", \.intent, "How high the owner puts the intent."),
            Field("engagement", \.engagement, "How high the owner puts the engagement."),
            Field("monitoringLevel", \.monitoringLevel, "How closely the owner watches."))
    }

    public let refId: IntelligenceID
    public let outcome: Term<Outcome>?
    public let reason: Term<Reason>?
    public let newLevels: Levels?
    public let nextReviewDue: CivilDate?

    public static let shape = Shape(
        Self.init(refId:outcome:reason:newLevels:nextReviewDue:),
        Field("refId", \.refId, "The pointer."),
        Field("outcome", \.outcome, "What came of it."),
        Field("reason", \.reason, "Why."),
        Field("newLevels", \.newLevels, "The levels that now hold; those absent stay as they were."),
        Field("nextReviewDue", \.nextReviewDue, "The day by which it must be examined again, inclusive."))

    public var headline: String {
        "Intelligence pointer \(refId) reviewed".listing(outcome?.inWords, reason?.inWords)
    }
}
