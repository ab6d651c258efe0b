/// The receiving side confirms that it has taken over, or names what is missing.
public struct HandoverAccepted: Event {
    public static let name = "HandoverAccepted"
    public static let meaning = "The receiving side has taken over, or names what is missing."

    public let handoverId: HandoverID
    public let acceptedBy: ActorRef?
    public let missingItems: [String]?

    public static let shape = Shape(
        Self.init(handoverId:acceptedBy:missingItems:),
        Field("handoverId", \.handoverId, "The handover."),
        Field("acceptedBy", \.acceptedBy, "Who has taken over."),
        Field("missingItems", \.missingItems, "What is missing; absent or empty means nothing is."))

    public var headline: String {
        let receiver = acceptedBy.map { " by \($0)" }
        let missing = missingItems.flatMap { $0.isEmpty ? nil : "\($0.count) missing" }
        return "Handover \(handoverId) accepted\(receiver ?? "")".listing(missing)
    }
}
