public import Almanac

/// A release moment is known for the first time, or for the first time since a return to custody.
public struct ReleaseDateSet: Event {
    public static let name = "ReleaseDateSet"
    public static let meaning = "First time a release moment is known."

    /// What a release date takes the place of, however it was recorded.
    static let slot = "release date"

    /// A kind of release.
    public enum Kind: String, Vocabulary {
        case fullTerm = "full_term"
        case automaticConditional = "automatic_conditional"
        case conditionalByDecision = "conditional_by_decision"
        case remandEnd = "remand_end"
        case acquittal
        case temporaryLeave = "temporary_leave"
        case removal
    }

    /// Whether a date may still be in doubt.
    public enum Certainty: String, Vocabulary { case provisional, confirmed }

    public let releaseAt: Moment
    public let datePrecision: Term<Occurrence.Precision>?
    public let kind: Term<Kind>?
    public let certainty: Term<Certainty>?
    public let approvalRequired: Bool?
    public let supervisionFollows: Bool?
    public let setBy: AgencyRef?

    public static let shape = Shape(
        Self.init(releaseAt:datePrecision:kind:certainty:approvalRequired:supervisionFollows:setBy:),
        Field("releaseAt", \.releaseAt, "The end of custody, exclusive; a plain date if only the day is known."),
        Field("datePrecision", \.datePrecision, "How exactly it is known; absent means as exactly as it is written."),
        Field("kind", \.kind, "What kind of release it is."),
        Field("certainty", \.certainty, "Whether it may still be in doubt."),
        Field("approvalRequired", \.approvalRequired, "An authority must approve it first."),
        Field("supervisionFollows", \.supervisionFollows, "Supervision follows."),
        Field("setBy", \.setBy, "The agency that set it."))

    public var toldMoments: [ToldMoment] { [ToldMoment("for", releaseAt)].compactMap { $0 } }

    public var headline: String { "Release date set".listing(kind?.inWords, certainty?.inWords) }

    public var supersedes: String? { Self.slot }

    public func refusal(in standing: CaseStanding) -> Refusal? { standing.refusal(ofGateFor: "release date") }
}
