public import Almanac

/// The person's position in the justice chain changed.
public struct LegalStatusRecorded: Event {
    public static let name = "LegalStatusRecorded"
    public static let meaning =
        "The person's position in the justice chain changed, including acquittal and no proceedings at all."

    /// A position in the justice chain.
    public enum Status: String, Vocabulary {
        case noProceedings = "no_proceedings"
        case suspected, charged, remand, convicted
        case sentencedCustody = "sentenced_custody"
        case suspendedSentence = "suspended_sentence"
        case communitySentence = "community_sentence"
        case conditionalRelease = "conditional_release"
        case supervision, acquitted
        case sentenceExpired = "sentence_expired"
    }

    /// A class of offence.
    public enum OffenceClass: String, Vocabulary {
        case terrorViolent = "terror_violent"
        case terrorNonviolent = "terror_nonviolent"
        case ordinaryWithConcern = "ordinary_with_concern"
        case noOffence = "none"
    }

    /// A kind of terrorist offence without violence.
    public enum NonviolentKind: String, Vocabulary { case financing, travel, possession, propaganda, other }

    public let status: Term<Status>
    public let offenceClass: Term<OffenceClass>?
    public let nonviolentKind: Term<NonviolentKind>?
    public let from: CivilDate?
    public let until: CivilDate?
    public let authority: AgencyRef?

    public static let shape = Shape(
        Self.init(status:offenceClass:nonviolentKind:from:until:authority:),
        Field("status", \.status, "The position in the justice chain."),
        Field("offenceClass", \.offenceClass, "The class of the offence, as the authority put it."),
        Field("nonviolentKind", \.nonviolentKind, "The kind of a terrorist offence without violence."),
        Field("from", \.from, "First day of the status, inclusive; absent means when it occurred."),
        Field("until", \.until, "Last day of the status, inclusive; absent if open-ended or unknown."),
        Field("authority", \.authority, "The authority that decided."))

    public var headline: String {
        "Legal status: \(status.inWords)".listing(until.map { "until \($0)" })
    }

    public var supersedes: String? { "legal status" }
}
