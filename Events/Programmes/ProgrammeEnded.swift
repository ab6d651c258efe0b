/// Participation in a programme ended.
public struct ProgrammeEnded: Event {
    public static let name = "ProgrammeEnded"
    public static let meaning = "Participation in a programme ended."

    /// How participation ended.
    public enum Outcome: String, Vocabulary {
        case completed, withdrew, excluded, transferred, released
        case lackOfCapacity = "lack_of_capacity"
    }

    public let enrolmentId: EnrolmentID
    public let outcome: Term<Outcome>?
    public let continuesAs: EnrolmentID?

    public static let shape = Shape(
        Self.init(enrolmentId:outcome:continuesAs:),
        Field("enrolmentId", \.enrolmentId, "The enrolment."),
        Field("outcome", \.outcome, "How it ended."),
        Field("continuesAs", \.continuesAs, "The enrolment that carries it on; absent if none does."))

    public var headline: String {
        "Programme ended: \(enrolmentId)".listing(outcome?.inWords, continuesAs.map { "continues as \($0)" })
    }
}
