public import Almanac

/// The person enters a facility, a unit or a home-detention regime; the former placement ends with it.
public struct PlacementStarted: Event {
    public static let name = "PlacementStarted"
    public static let meaning =
        "Person enters a facility, unit or home-detention regime; the former placement ends implicitly."

    /// A kind of unit.
    public enum UnitKind: String, Vocabulary {
        case ordinary
        case specialUnit = "special_unit"
        case assessmentUnit = "assessment_unit"
        case rehabilitationUnit = "rehabilitation_unit"
        case isolation
        case separationCentre = "separation_centre"
        case open
        case homeDetention = "home_detention_em"
    }

    /// How persons of concern are housed: apart from each other, together, or both.
    public enum Regime: String, Vocabulary { case dispersal, containment, combination }

    public let facility: AgencyRef?
    public let unit: String?
    public let unitKind: Term<UnitKind>?
    public let regime: Term<Regime>?
    public let entranceCriteria: [String]?
    public let exitCriteria: [String]?
    public let basis: [EventRef]?
    public let decisionRef: DecisionRef?
    public let appealable: Bool?
    public let explainedToPersonAt: Moment?

    public static let shape = Shape(
        Self.init(
            facility:unit:unitKind:regime:entranceCriteria:exitCriteria:basis:decisionRef:appealable:
            explainedToPersonAt:),
        Field("facility", \.facility, "The facility."),
        Field("unit", \.unit, "The wing or unit inside it."),
        Field("unitKind", \.unitKind, "What kind of unit it is."),
        Field("regime", \.regime, "How persons of concern are housed there."),
        Field("entranceCriteria", \.entranceCriteria, "Criteria that led there."),
        Field("exitCriteria", \.exitCriteria, "Criteria that lead out again."),
        Field("basis", \.basis, "Entries on which the placement rests."),
        Field("decisionRef", \.decisionRef, "The decision that ordered it."),
        Field("appealable", \.appealable, "The person can appeal against it."),
        Field(
            "explainedToPersonAt", \.explainedToPersonAt,
            "When it was explained to the person; absent if it was not yet or is unknown."))

    public var headline: String {
        "Placement started".listing(facility?.rawValue, unitKind?.inWords, regime.map { "\($0.inWords) regime" })
    }

    public var supersedes: String? { "placement" }

    public var warnings: [Warning] { Warning.withoutReference(decisionRef) }

    public func refusal(in standing: CaseStanding) -> Refusal? { standing.refusal(ofGateFor: "placement") }
}
