public import Almanac

/// A changeable circumstance shifted, in either direction.
public struct DynamicFactorChanged: Event {
    public static let name = "DynamicFactorChanged"
    public static let meaning =
        "A changeable circumstance shifted (job, home, health, family, relations, online contact), in either direction."

    /// A changeable circumstance.
    public enum Factor: String, Vocabulary {
        case employment, housing
        case mentalHealth = "mental_health"
        case physicalHealth = "physical_health"
        case substanceUse = "substance_use"
        case familySupport = "family_support"
        case relationship, finances
        case extremistContact = "extremist_contact"
        case onlineActivity = "online_activity"
        case prisonClimate = "prison_climate"
        case motivation
        case groupDisillusion = "group_disillusion"
    }

    /// Which way a circumstance shifts.
    public enum Direction: String, Vocabulary { case protective, aggravating }

    /// How much a circumstance shifts.
    public enum Magnitude: String, Vocabulary { case minor, moderate, major }

    /// Whether a circumstance pushes or pulls.
    public enum PushPull: String, Vocabulary {
        case push, pull
        case neither = "none"
    }

    public let factor: Term<Factor>
    public let direction: Term<Direction>?
    public let magnitude: Term<Magnitude>?
    public let pushPull: Term<PushPull>?
    public let since: CivilDate?

    public static let shape = Shape(
        Self.init(factor:direction:magnitude:pushPull:since:),
        Field("factor", \.factor, "The circumstance that shifted."),
        Field("direction", \.direction, "Which way it shifted."),
        Field("magnitude", \.magnitude, "How much it shifted."),
        Field("pushPull", \.pushPull, "Whether it pushes out of a group or pulls towards one."),
        Field("since", \.since, "First day of the shift, inclusive; absent means when it occurred."))

    public var headline: String {
        "Circumstance changed: \(factor.inWords)".listing(direction?.inWords, magnitude?.inWords)
    }

    public var flaw: Refusal? { ReligiousPractice.refusal(of: factor, in: "factor") }
}
