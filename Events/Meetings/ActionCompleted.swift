public import Almanac

/// A task is done, with evidence.
public struct ActionCompleted: Event {
    public static let name = "ActionCompleted"
    public static let meaning = "A task is done, in part or whole, or turned out not to be possible."

    /// How far a task was done.
    public enum Outcome: String, Vocabulary {
        case done, partly
        case notPossible = "not_possible"
    }

    public let actionId: ActionID
    public let completedAt: Moment?
    public let evidence: String?
    public let outcome: Term<Outcome>?

    public static let shape = Shape(
        Self.init(actionId:completedAt:evidence:outcome:),
        Field("actionId", \.actionId, "The task."),
        Field("completedAt", \.completedAt, "When it was done; absent means when it occurred."),
        Field("evidence", \.evidence, "What shows it."),
        Field("outcome", \.outcome, "How far it was done."))

    public var headline: String {
        "Action \(actionId) completed".listing(after: ": ", outcome == .done ? nil : outcome?.inWords)
    }
}
