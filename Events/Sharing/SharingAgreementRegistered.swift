public import Almanac

/// The reference of an agreement to share information.
public typealias AgreementID = Identifier<SharingAgreementRegistered>

/// A memorandum, protocol or statute that lets named agencies exchange named categories, for a purpose, until a date.
public struct SharingAgreementRegistered: Event {
    public static let name = "SharingAgreementRegistered"
    public static let meaning =
        "Named agencies may exchange named categories of information, for a purpose, until a date."
    public static let streams: Set<StreamKind> = [.agreement]

    /// A kind of agency, or one agency by its reference.
    public enum Party: FieldValue {
        case agencies(AgencyKind)
        case agency(AgencyRef)

        public init(json: JSON) throws(FieldProblem) {
            let reference = try AgencyRef(json: json)
            self = AgencyKind(rawValue: reference.rawValue).map(Party.agencies) ?? .agency(reference)
        }

        public var json: JSON {
            switch self {
            case .agencies(let kind): kind.json
            case .agency(let reference): reference.json
            }
        }

        public static var kind: FieldKind {
            .special("a kind of agency, such as probation, or the reference of an agency")
        }
    }

    public let agreementId: AgreementID
    public let version: Int?
    public let parties: [Party]?
    public let categories: [Term<SharingCategory>]?
    public let purposes: [String]?
    public let legalBasis: String?
    public let liaisons: [ActorRef]?
    public let validFrom: CivilDate?
    public let validUntil: CivilDate?
    public let reviewDue: CivilDate?

    public static let shape = Shape(
        Self.init(
            agreementId:version:parties:categories:purposes:legalBasis:liaisons:validFrom:validUntil:reviewDue:),
        Field("agreementId", \.agreementId, "The agreement; the same as the stream's subject."),
        Field("version", \.version, "Version, from 1; a new one takes the place of the old."),
        Field("parties", \.parties, "Who may exchange: kinds of agency or single agencies; absent means nobody."),
        Field("categories", \.categories, "What may be exchanged; absent means nothing."),
        Field("purposes", \.purposes, "What for."),
        Field("legalBasis", \.legalBasis, "The law it rests on."),
        Field("liaisons", \.liaisons, "Whom to ask at the parties."),
        Field("validFrom", \.validFrom, "First day, inclusive; absent means when it occurred."),
        Field("validUntil", \.validUntil, "Last day, inclusive; absent if open-ended."),
        Field(
            "reviewDue", \.reviewDue,
            "Last day on which it must be reviewed, inclusive; absent if no review is due."))

    public var headline: String {
        let parties = parties.map { $0.count == 1 ? "1 party" : "\($0.count) parties" }
        return "Sharing agreement \(agreementId)"
            .listing(after: ": ", version.map { "version \($0)" }, parties, validUntil.map { "until \($0)" })
    }

    public var supersedes: String? { "sharing agreement \(agreementId)" }
}
