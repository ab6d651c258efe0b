/// A need is satisfied or exists no more.
public struct NeedMet: Event {
    public static let name = "NeedMet"
    public static let meaning = "The need is satisfied or no longer exists."

    /// How a need ends.
    public enum Outcome: String, Vocabulary {
        case met
        case notNeeded = "not_needed"
        case transferred
    }

    public let needId: NeedID
    public let outcome: Term<Outcome>?
    public let evidence: String?

    public static let shape = Shape(
        Self.init(needId:outcome:evidence:),
        Field("needId", \.needId, "The need."),
        Field("outcome", \.outcome, "How it ended; absent means met."),
        Field("evidence", \.evidence, "What shows it."))

    public var headline: String { "Need \(needId): \(outcome?.inWords ?? "met")" }
}
