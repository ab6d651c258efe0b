public import Almanac

/// The reference of something that a provider confirmed.
public typealias ArrangementID = Identifier<ArrangementConfirmed>

/// A provider confirmed something for a need: an appointment, a place, a supply, a subsidy.
public struct ArrangementConfirmed: Event {
    public static let name = "ArrangementConfirmed"
    public static let meaning = "A provider confirmed something for a need (appointment, place, supply, subsidy)."

    /// A scheme that pays for an arrangement or holds its place.
    public enum Scheme: String, Vocabulary {
        case noScheme = "none"
        case employerSubsidy = "employer_subsidy"
        case supportedPlace = "supported_place"
        case freeCare = "free_care"
    }

    public let arrangementId: ArrangementID
    public let needId: NeedID?
    public let domain: Term<NeedDomain>
    public let provider: PartyRef?
    public let at: Moment?
    public let from: CivilDate?
    public let until: CivilDate?
    public let supplyDays: Int?
    public let tiedToRelease: Bool?
    public let reconfirms: ArrangementID?
    public let scheme: Term<Scheme>?

    public static let shape = Shape(
        Self.init(arrangementId:needId:domain:provider:at:from:until:supplyDays:tiedToRelease:reconfirms:scheme:),
        Field("arrangementId", \.arrangementId, "The arrangement."),
        Field("needId", \.needId, "The need it serves; absent if none was recorded."),
        Field("domain", \.domain, "The part of life it is about."),
        Field("provider", \.provider, "The agency or the actor that provides it."),
        Field("at", \.at, "When an appointment is; absent if it is no appointment or unknown."),
        Field("from", \.from, "First day, inclusive; absent means when it occurred."),
        Field("until", \.until, "Last day, inclusive; absent if open-ended or unknown."),
        Field("supplyDays", \.supplyDays, "For how many days a supply lasts."),
        Field(
            "tiedToRelease", \.tiedToRelease,
            "It depends on the release date and must be confirmed again if that moves."),
        Field("reconfirms", \.reconfirms, "The earlier arrangement that this one confirms again or replaces."),
        Field("scheme", \.scheme, "The scheme that pays for it or holds the place."))

    public var toldMoments: [ToldMoment] { [ToldMoment("for", at)].compactMap { $0 } }

    public var headline: String {
        "Arrangement confirmed: \(domain.inWords) (\(arrangementId))".listing(
            provider?.rawValue, CivilDate.span(from: from, until: until),
            supplyDays.map { "supply for \($0) days" })
    }

    public var supersedes: String? { "arrangement \(reconfirms ?? arrangementId)" }
}
