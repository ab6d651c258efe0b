/// An entry should be ignored from now on, as a duplicate or in the wrong case.
public struct EventVoided: Event {
    public static let name = "EventVoided"
    public static let meaning = "An earlier entry is to be ignored from now on."
    public static let streams: Set<StreamKind> = Set(StreamKind.allCases)

    /// Why an entry is withdrawn.
    public enum Reason: String, Vocabulary {
        case wrongCase = "wrong_case"
        case duplicate
        case neverHappened = "never_happened"
        case unlawfulSource = "unlawful_source"
    }

    public let target: EventRef
    public let reason: Term<Reason>?

    public static let shape = Shape(
        Self.init(target:reason:),
        Field("target", \.target, "The entry that is withdrawn."),
        Field("reason", \.reason, "Why it is withdrawn."))

    public var headline: String {
        "Entry withdrawn" + (reason.map { ": \($0.inWords)" } ?? "")
    }
}
