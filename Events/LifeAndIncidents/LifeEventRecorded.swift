/// A turning point in private life.
public struct LifeEventRecorded: Event {
    public static let name = "LifeEventRecorded"
    public static let meaning = "There was a turning point in the person's private life."

    /// A turning point in private life.
    public enum Kind: String, Vocabulary {
        case birthOfChild = "birth_of_child"
        case marriage, separation, bereavement
        case newJob = "new_job"
        case jobLoss = "job_loss"
        case movedHome = "moved_home"
        case diploma, illness
        case childTakenIntoCare = "child_taken_into_care"
        case familyReunited = "family_reunited"
    }

    /// How much a turning point matters.
    public enum Significance: String, Vocabulary { case minor, significant }

    /// Which way a turning point is expected to work.
    public enum Effect: String, Vocabulary { case protective, aggravating, unclear }

    public let kind: Term<Kind>
    public let significance: Term<Significance>?
    public let expectedEffect: Term<Effect>?

    public static let shape = Shape(
        Self.init(kind:significance:expectedEffect:),
        Field("kind", \.kind, "What happened."),
        Field("significance", \.significance, "How much it matters to the person."),
        Field("expectedEffect", \.expectedEffect, "Which way it is expected to work."))

    public var headline: String {
        "Life event: \(kind.inWords)".listing(
            significance?.inWords, expectedEffect.map { "expected effect \($0.inWords)" })
    }

    public var flaw: Refusal? { ReligiousPractice.refusal(of: kind, in: "kind") }
}
