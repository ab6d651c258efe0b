public import Almanac

/// The owner or the due date of a task changed openly.
public struct ActionUpdated: Event {
    public static let name = "ActionUpdated"
    public static let meaning = "The owner or the due date of a task changed openly."

    public let actionId: ActionID
    public let newOwner: PartyRef?
    public let newDueBy: Moment?
    public let reason: String?

    public static let shape = Shape(
        Self.init(actionId:newOwner:newDueBy:reason:),
        Field("actionId", \.actionId, "The task."),
        Field("newOwner", \.newOwner, "Who does it from now on; absent if that stays."),
        Field(
            "newDueBy", \.newDueBy,
            "By when from now on; absent if that stays; a date means the end of that local day."),
        Field("reason", \.reason, "Why it changed."))

    public var toldMoments: [ToldMoment] { [ToldMoment("due", newDueBy)].compactMap { $0 } }

    public var headline: String {
        "Action \(actionId) changed".listing(
            after: ": ", newOwner.map { "owner now \($0)" }, newDueBy == nil ? nil : "another due date")
    }
}
