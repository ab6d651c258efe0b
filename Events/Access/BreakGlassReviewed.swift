/// A second person looked at an opening in an emergency and judged it.
public struct BreakGlassReviewed: Event {
    public static let name = "BreakGlassReviewed"
    public static let meaning = "A second person judged whether a case had to be opened in an emergency."

    /// What came of the review.
    public enum Outcome: String, Vocabulary {
        case justified
        case notJustified = "not_justified"
        case unclear
    }

    public let breakGlassId: BreakGlassID
    public let reviewer: ActorRef
    public let outcome: Term<Outcome>
    public let note: RestrictedText?

    public static let shape = Shape(
        Self.init(breakGlassId:reviewer:outcome:note:),
        Field("breakGlassId", \.breakGlassId, "The opening that was looked at."),
        Field("reviewer", \.reviewer, "Who looked at it: never who opened the case."),
        Field("outcome", \.outcome, "What came of it."),
        Field("note", \.note, "What the reviewer found, in words."))

    public var headline: String { "Opening in an emergency reviewed by \(reviewer): \(outcome.inWords)" }

    public func refusal(in standing: CaseStanding) -> Refusal? {
        guard let opened = standing.breakGlass[breakGlassId] else {
            return Refusal(
                "no opening \(breakGlassId) is recorded in this case",
                advice: "give the reference of a BreakGlassOpened in `breakGlassId`")
        }
        guard opened.actor == reviewer else { return nil }
        return Refusal(
            "\(reviewer) opened the case and cannot review it", advice: "let somebody else review it",
            because: opened.entry)
    }
}
