public import Almanac

/// Return to custody was ordered.
public struct RecallOrdered: Event {
    public static let name = "RecallOrdered"
    public static let meaning = "Return to custody was ordered."

    public let orderedAt: Moment?
    public let authority: AgencyRef?
    public let grounds: [BreachID]?
    public let reviewDue: CivilDate?

    public static let shape = Shape(
        Self.init(orderedAt:authority:grounds:reviewDue:),
        Field("orderedAt", \.orderedAt, "When it was ordered; absent means when it occurred."),
        Field("authority", \.authority, "Who ordered it."),
        Field("grounds", \.grounds, "The breaches it rests on; absent means none is named."),
        Field(
            "reviewDue", \.reviewDue,
            "Last day on which it must be reviewed, inclusive; absent if no review is due."))

    public var headline: String {
        let orderer = authority.map { " by \($0)" }
        return "Return to custody ordered\(orderer ?? "")".listing(reviewDue.map { "review due \($0)" })
    }
}
