public import Almanac

/// A confirmed arrangement fell through, or a place was lost.
public struct ArrangementFailed: Event {
    public static let name = "ArrangementFailed"
    public static let meaning = "A confirmed arrangement fell through or a place was lost."

    /// Why an arrangement fails.
    public enum Reason: String, Vocabulary {
        case providerWithdrew = "provider_withdrew"
        case stigma, capacity
        case personDeclined = "person_declined"
        case ineligible, expired
        case communityObjection = "community_objection"
        case other
    }

    public let arrangementId: ArrangementID?
    public let domain: Term<NeedDomain>
    public let reason: Term<Reason>?
    public let lostAt: Moment?

    public static let shape = Shape(
        Self.init(arrangementId:domain:reason:lostAt:),
        Field(
            "arrangementId", \.arrangementId,
            "What was lost, also a place to live; absent if it was never recorded."),
        Field("domain", \.domain, "The part of life it was about."),
        Field("reason", \.reason, "Why it failed."),
        Field("lostAt", \.lostAt, "When it was lost; absent means when it occurred."))

    public var headline: String {
        let subject = arrangementId.map { " (\($0))" } ?? ""
        return "Arrangement lost: \(domain.inWords)\(subject)".listing(reason?.inWords)
    }

    /// The place to live that was lost, if one of that reference was recorded; `nil` if it was something else.
    public var housingId: HousingID? { domain == .housing ? arrangementId.map { HousingID($0.rawValue) } : nil }
}
