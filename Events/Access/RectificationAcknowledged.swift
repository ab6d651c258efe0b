public import Almanac

/// An agency confirmed that it has put right what it had received.
public struct RectificationAcknowledged: Event {
    public static let name = "RectificationAcknowledged"
    public static let meaning = "An agency confirmed that it put right what it had received."

    public let rectificationId: RectificationID
    public let recipient: AgencyRef
    public let acknowledgedAt: Moment?
    public let by: ActorRef?

    public static let shape = Shape(
        Self.init(rectificationId:recipient:acknowledgedAt:by:),
        Field("rectificationId", \.rectificationId, "The rectification."),
        Field("recipient", \.recipient, "Which agency confirms it."),
        Field("acknowledgedAt", \.acknowledgedAt, "When it was confirmed; absent means when it occurred."),
        Field("by", \.by, "Who confirmed it for the agency."))

    public var headline: String { "Rectification \(rectificationId) acknowledged by \(recipient)" }

    public func refusal(in standing: CaseStanding) -> Refusal? {
        guard let told = standing.rectifications[rectificationId] else {
            return Refusal(
                "no rectification \(rectificationId) was told in this case",
                advice: "give the reference of a RectificationNotified in `rectificationId`")
        }
        guard !told.contains(recipient) else { return nil }
        return Refusal(
            "\(recipient) was not told of it",
            advice: "name one of \(told.map(\.rawValue).sorted().joined(separator: ", ")) in `recipient`")
    }
}
