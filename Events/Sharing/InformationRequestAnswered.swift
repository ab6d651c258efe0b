/// The answer to a request for information, including a reasoned refusal.
public struct InformationRequestAnswered: Event {
    public static let name = "InformationRequestAnswered"
    public static let meaning = "A request for information was answered."

    /// What the answer to a request was.
    public enum Outcome: String, Vocabulary { case shared, partly, refused }

    public let requestId: RequestID
    public let outcome: Term<Outcome>?
    public let reason: String?
    public let shareId: ShareID?

    public static let shape = Shape(
        Self.init(requestId:outcome:reason:shareId:),
        Field("requestId", \.requestId, "The request."),
        Field("outcome", \.outcome, "What the answer was."),
        Field("reason", \.reason, "Why it was refused, in part or whole; otherwise absent."),
        Field("shareId", \.shareId, "The act of sharing that answers it; absent if nothing was passed on."))

    public var headline: String {
        "Request \(requestId) answered" + (outcome.map { ": \($0.inWords)" } ?? "")
    }
}
