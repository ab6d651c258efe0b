public import Almanac

/// Active work ends; what happens afterwards is said here, so that knowledge of outcomes does not end with it.
public struct CaseClosed: Event {
    public static let name = "CaseClosed"
    public static let meaning = "Active work ends; says what happens afterwards."

    /// Why active work ends.
    public enum Reason: String, Vocabulary {
        case goalsMet = "goals_met"
        case endOfMandate = "end_of_mandate"
        case withdrawn, refused, deported, deceased, transferred, acquitted
    }

    public let reason: Term<Reason>?
    public let followUpUntil: CivilDate?
    public let followUpPoints: [Int]?
    public let contactIfCrisis: ActorRef?

    public static let shape = Shape(
        Self.init(reason:followUpUntil:followUpPoints:contactIfCrisis:),
        Field("reason", \.reason, "Why the work ends."),
        Field(
            "followUpUntil", \.followUpUntil,
            "Last day of the follow-up, inclusive; absent if there is none or it is unknown."),
        Field("followUpPoints", \.followUpPoints, "When outcomes are asked for, in months after closing."),
        Field("contactIfCrisis", \.contactIfCrisis, "Whom to reach in a crisis after closing."))

    public var headline: String {
        "Case closed".listing(reason?.inWords, followUpUntil.map { "follow-up until \($0)" })
    }
}
