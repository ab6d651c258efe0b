public import Almanac

/// A goal was changed, postponed or dropped.
public struct GoalRevised: Event {
    public static let name = "GoalRevised"
    public static let meaning = "Goal changed, postponed or dropped."

    /// What happens to a goal.
    public enum Change: String, Vocabulary { case postponed, reworded, dropped }

    public let goalId: GoalID
    public let change: Term<Change>?
    public let newTargetDate: CivilDate?
    public let reason: String?

    public static let shape = Shape(
        Self.init(goalId:change:newTargetDate:reason:),
        Field("goalId", \.goalId, "The goal."),
        Field("change", \.change, "What happened to it."),
        Field(
            "newTargetDate", \.newTargetDate,
            "The day by which it should now be reached, inclusive; absent if unchanged."),
        Field("reason", \.reason, "Why."))

    public var headline: String {
        "Goal \(goalId) \(change?.inWords ?? "revised")".listing(newTargetDate.map { "now by \($0)" })
    }
}
