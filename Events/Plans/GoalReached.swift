public import Almanac

/// A goal or a milestone was met, with evidence.
public struct GoalReached: Event {
    public static let name = "GoalReached"
    public static let meaning = "A goal or milestone was met, with evidence."

    /// Who confirms that a goal is reached.
    public enum Confirmer: String, Vocabulary { case person, professional, both }

    public let goalId: GoalID
    public let reachedOn: CivilDate?
    public let evidence: String?
    public let confirmedBy: Term<Confirmer>?

    public static let shape = Shape(
        Self.init(goalId:reachedOn:evidence:confirmedBy:),
        Field("goalId", \.goalId, "The goal."),
        Field("reachedOn", \.reachedOn, "The day it was reached; absent means when it occurred."),
        Field("evidence", \.evidence, "What shows it."),
        Field("confirmedBy", \.confirmedBy, "Who confirmed it."))

    public var headline: String {
        "Goal \(goalId) reached".listing(confirmedBy.map { "confirmed by \($0.inWords)" })
    }
}
