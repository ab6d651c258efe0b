/// The reference of an act of sharing.
public typealias ShareID = Identifier<InformationShared>

/// Something was passed on: to whom, and under what authority.
public struct InformationShared: Event {
    public static let name = "InformationShared"
    public static let meaning = "Information was passed on to others."

    /// How widely what was passed on may be seen.
    public enum Marking: String, Vocabulary {
        case open, sensitive
        case classifiedPointer = "classified_pointer"
    }

    /// Under what authority something was passed on.
    public enum LegalBasis: String, Vocabulary {
        case agreement, statute, consent
        case vitalInterest = "vital_interest"
        case courtOrder = "court_order"
        case noBasis = "none"
    }

    public let shareId: ShareID
    public let from: AgencyRef?
    public let recipients: [AgencyRef]?
    public let recipientKinds: [Term<AgencyKind>]?
    public let category: Term<SharingCategory>?
    public let marking: Term<Marking>?
    public let legalBasis: Term<LegalBasis>?
    public let agreement: AgreementID?
    public let purpose: String?
    public let containsClassifiedContent: Bool?

    public static let shape = Shape(
        Self.init(
            shareId:from:recipients:recipientKinds:category:marking:legalBasis:agreement:purpose:
            containsClassifiedContent:),
        Field("shareId", \.shareId, "The act of sharing."),
        Field("from", \.from, "Who passed it on."),
        Field("recipients", \.recipients, "Who received it, by reference; absent means none is named."),
        Field("recipientKinds", \.recipientKinds, "What kinds of agency received it; absent means none is named."),
        Field("category", \.category, "What was passed on."),
        Field("marking", \.marking, "How widely it may be seen."),
        Field("legalBasis", \.legalBasis, "Under what authority it was passed on."),
        Field("agreement", \.agreement, "The agreement, if the basis is one; otherwise absent."),
        Field("purpose", \.purpose, "What for."),
        Field(
            "containsClassifiedContent", \.containsClassifiedContent,
            "Whether classified content went with it; true is a spill, which is sealed, alerted and erased."))

    public var headline: String {
        let receivers = (recipients ?? []).map(\.rawValue) + (recipientKinds ?? []).map(\.inWords)
        return "Information shared (\(shareId))".listing(
            after: ": ", category?.inWords, from.map { "by \($0)" },
            receivers.isEmpty ? nil : "with " + receivers.joined(separator: " and "),
            legalBasis.map { $0 == .noBasis ? "no legal basis named" : "basis: \($0.inWords)" })
    }
}
