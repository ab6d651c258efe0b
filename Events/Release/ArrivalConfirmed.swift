public import Almanac

/// The person reached the agreed place.
public struct ArrivalConfirmed: Event {
    public static let name = "ArrivalConfirmed"
    public static let meaning = "The person reached the agreed place."

    /// Where a person arrived.
    public enum PlaceKind: String, Vocabulary { case housing, family, clinic, airport, other }

    public let at: Moment?
    public let placeKind: Term<PlaceKind>?
    public let confirmedBy: ActorRef?

    public static let shape = Shape(
        Self.init(at:placeKind:confirmedBy:),
        Field("at", \.at, "When the person arrived; absent means when it occurred."),
        Field("placeKind", \.placeKind, "What kind of place."),
        Field("confirmedBy", \.confirmedBy, "Who confirmed it."))

    public var headline: String {
        "Arrival confirmed".listing(after: ": ", placeKind?.inWords, confirmedBy.map { "by \($0)" })
    }
}
