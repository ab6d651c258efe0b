public import Almanac

/// A claim was lodged, decided, or given up in full knowledge.
public struct BenefitClaimUpdated: Event {
    public static let name = "BenefitClaimUpdated"
    public static let meaning = "Claim lodged, decided, or consciously given up."

    /// How a claim stands.
    public enum State: String, Vocabulary {
        case submitted, granted, refused
        case lapsedAccepted = "lapsed_accepted"
    }

    public let benefitId: BenefitID
    public let state: Term<State>
    public let at: Moment?
    public let from: CivilDate?
    public let until: CivilDate?

    public static let shape = Shape(
        Self.init(benefitId:state:at:from:until:),
        Field("benefitId", \.benefitId, "The benefit."),
        Field("state", \.state, "How the claim stands."),
        Field("at", \.at, "When it came to stand so; absent means when it occurred."),
        Field("from", \.from, "First day for which it is paid, inclusive."),
        Field("until", \.until, "Last day for which it is paid, inclusive; absent if open-ended or unknown."))

    public var headline: String {
        "Benefit claim \(benefitId): \(state.inWords)".listing(CivilDate.span(from: from, until: until))
    }

    public var supersedes: String? { "claim for benefit \(benefitId)" }
}
