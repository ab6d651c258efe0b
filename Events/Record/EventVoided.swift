/// An entry should be ignored from now on, as a duplicate or in the wrong case.
public struct EventVoided: Amendment {
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

    public var amended: [(path: String, id: EventRef)] { [("target", target)] }

    private static let gate: Set<String> = [PersonReleased.name, PersonReturnedToCustody.name]

    public func refusal(of target: Entry, recordedBy recorder: ActorRef?) -> Refusal? {
        guard Self.gate.contains(target.logged.type) else { return nil }
        guard let recorder else {
            return Refusal(
                "nobody is named who withdraws it", advice: "say in `recordedBy` who does, other than who recorded it",
                by: .secondPerson, because: EarlierEntry(target))
        }
        guard recorder == target.attributes.recordedBy else { return nil }
        return Refusal(
            "\(recorder) recorded it and cannot withdraw it alone", advice: "let a second person record the withdrawal",
            by: .secondPerson, because: EarlierEntry(target))
    }
}
