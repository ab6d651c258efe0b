/// The arranged pick-up will not happen.
public struct GatePickupCancelled: Event {
    public static let name = "GatePickupCancelled"
    public static let meaning = "An arranged pick-up at the gate will not happen."

    public let pickupId: PickupID
    public let reason: String?

    public static let shape = Shape(
        Self.init(pickupId:reason:),
        Field("pickupId", \.pickupId, "The pick-up."),
        Field("reason", \.reason, "Why it will not happen."))

    public var headline: String {
        "Gate pick-up \(pickupId) cancelled"
    }
}
