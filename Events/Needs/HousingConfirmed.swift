public import Almanac

/// The reference of a place to live.
public typealias HousingID = Identifier<HousingConfirmed>

/// A place to live, with the nights it is really available and who else lives there.
public struct HousingConfirmed: Event {
    public static let name = "HousingConfirmed"
    public static let meaning = "A place to live, with the dates it is really available and who else lives there."

    /// A kind of place to live.
    public enum Kind: String, Vocabulary {
        case own, family, supported
        case socialHousing = "social_housing"
        case temporary, hostel
        case receptionCentre = "reception_centre"
        case halfwayHouse = "halfway_house"
    }

    public let housingId: HousingID
    public let kind: Term<Kind>?
    public let addressRef: VaultRef?
    public let availableFrom: CivilDate?
    public let availableUntil: CivilDate?
    public let sharedWith: [RelativeRef]?
    public let restrictions: String?
    public let reconfirms: HousingID?

    public static let shape = Shape(
        Self.init(housingId:kind:addressRef:availableFrom:availableUntil:sharedWith:restrictions:reconfirms:),
        Field("housingId", \.housingId, "The place."),
        Field("kind", \.kind, "What kind of place it is."),
        Field("addressRef", \.addressRef, "Where the address is kept; never the address."),
        Field(
            "availableFrom", \.availableFrom,
            "First night it is available, inclusive; absent means when it occurred."),
        Field(
            "availableUntil", \.availableUntil,
            "Last night it is available, inclusive; absent if open-ended or unknown."),
        Field("sharedWith", \.sharedWith, "Relatives who live there; empty if nobody does."),
        Field("restrictions", \.restrictions, "Rules of the house."),
        Field("reconfirms", \.reconfirms, "The earlier place that this one confirms again or replaces."))

    public var headline: String {
        "Housing confirmed: \(kind?.inWords ?? "a place") (\(housingId))".listing(
            CivilDate.span(from: availableFrom, until: availableUntil))
    }

    public var supersedes: String? { "housing \(reconfirms ?? housingId)" }
}
