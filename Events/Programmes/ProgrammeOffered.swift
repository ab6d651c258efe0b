/// A programme was offered, with reasons for choosing it over a general one and the person's answer.
public struct ProgrammeOffered: Event {
    public static let name = "ProgrammeOffered"
    public static let meaning = "A programme was offered to the person."

    /// What came of an offer.
    public enum Answer: String, Vocabulary {
        case accepted, declined
        case waitingList = "waiting_list"
        case ineligible
    }

    public let programmeRef: ProgrammeRef
    public let basis: Term<ProgrammeBasis>?
    public let specialist: Bool?
    public let reasons: String?
    public let answer: Term<Answer>?
    public let eligibilityNote: String?

    public static let shape = Shape(
        Self.init(programmeRef:basis:specialist:reasons:answer:eligibilityNote:),
        Field("programmeRef", \.programmeRef, "The programme."),
        Field("basis", \.basis, "Why the person would take part."),
        Field("specialist", \.specialist, "Whether it is made for violent extremism, not a general one."),
        Field("reasons", \.reasons, "Why this one: need, proportionality, and stigma weighed."),
        Field("answer", \.answer, "What came of the offer; declining is a neutral fact."),
        Field("eligibilityNote", \.eligibilityNote, "What decides who may take part, such as an age limit."))

    public var headline: String {
        "Programme offered: \(programmeRef)".listing(basis?.inWords, answer?.inWords)
    }
}
