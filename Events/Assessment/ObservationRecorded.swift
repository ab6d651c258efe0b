public import Almanac

/// Somebody perceived something, for better or for worse: what, when, where and how.
public struct ObservationRecorded: Event {
    public static let name = "ObservationRecorded"
    public static let meaning = "An observation, positive or negative, with full provenance."

    /// What an observer does.
    public enum StaffCategory: String, Vocabulary {
        case prisonOfficer = "prison_officer"
        case probation
        case socialWorker = "social_worker"
        case psychologist, medical, faith, education, ngo, family
    }

    /// Whether an observation speaks for protection or for concern.
    public enum Valence: String, Vocabulary { case protective, concern, neutral }

    /// A confidence in which something was said.
    public enum ThirdPartyExpectation: String, Vocabulary {
        case pastoralConfidence = "pastoral_confidence"
        case medicalSecrecy = "medical_secrecy"
        case nothingExpected = "none"
    }

    public let what: RestrictedText?
    public let when: Moment?
    public let `where`: String?
    public let how: Term<HowObtained>?
    public let staffCategory: Term<StaffCategory>?
    public let valence: Term<Valence>?
    public let contextNote: RestrictedText?
    public let thirdPartyExpectation: Term<ThirdPartyExpectation>?

    public static let shape = Shape(
        Self.init(what:when:where:how:staffCategory:valence:contextNote:thirdPartyExpectation:),
        Field("what", \.what, "What was perceived; no judgement."),
        Field("when", \.when, "When it was perceived; absent means when it occurred."),
        Field("where", \.where, "Where it was perceived."),
        Field("how", \.how, "How it was perceived or come by."),
        Field("staffCategory", \.staffCategory, "What the observer does."),
        Field("valence", \.valence, "Whether it speaks for protection or for concern."),
        Field("contextNote", \.contextNote, "What one must know to read it rightly."),
        Field("thirdPartyExpectation", \.thirdPartyExpectation, "The confidence in which it was said, if any."))

    public var headline: String {
        "Observation recorded".listing(staffCategory.map { "by \($0.inWords)" }, how?.inWords, valence?.inWords)
    }
}
