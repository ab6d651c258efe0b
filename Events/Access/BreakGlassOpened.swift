public import Almanac

/// The reference of an opening in an emergency.
public typealias BreakGlassID = Identifier<BreakGlassOpened>

/// Somebody who may not see a case opened it in an emergency, for at most an hour.
public struct BreakGlassOpened: Event {
    public static let name = "BreakGlassOpened"
    public static let meaning = "Somebody opened a case in an emergency, which a second person must review."

    /// The longest that an opening lasts, in minutes.
    public static let longestMinutes = 60

    public let breakGlassId: BreakGlassID
    public let actor: ActorRef
    public let reason: RestrictedText
    public let minutes: Int

    public static let shape = Shape(
        Self.init(breakGlassId:actor:reason:minutes:),
        Field("breakGlassId", \.breakGlassId, "The opening."),
        Field("actor", \.actor, "Who opened the case, and nobody else."),
        Field("reason", \.reason, "Why it could not wait, in words."),
        Field("minutes", \.minutes, "How long the case is open, in minutes from when it occurred, 1 to 60."))

    /// When the case is shut again, exclusive, for an opening that occurred at a moment; never after an hour.
    public func end(openedAt moment: Instant) -> Instant {
        moment + .minutes(max(0, min(minutes, Self.longestMinutes)))
    }

    public var headline: String { "Case opened in an emergency by \(actor): \(minutes) min" }

    public var flaw: Refusal? {
        guard (1...Self.longestMinutes).contains(minutes) else {
            return Refusal(
                "\(minutes) minutes are asked for",
                advice: "give 1 to \(Self.longestMinutes), and open the case again if needed"
            )
        }
        guard reason.revealed.isBlank else { return nil }
        return Refusal("no reason is given", advice: "say in `reason` why it cannot wait")
    }
}
