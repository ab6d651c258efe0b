public import Almanac

/// The reference of a pointer to intelligence held elsewhere.
public typealias IntelligenceID = Identifier<IntelligenceReferenceRecorded>

/// A pointer to intelligence that is held elsewhere; its classified content is never stored.
public struct IntelligenceReferenceRecorded: Event {
    public static let name = "IntelligenceReferenceRecorded"
    public static let meaning = "A pointer to intelligence held elsewhere, with level, threatened party and shelf life."

    /// How intelligence must be handled.
    public enum Handling: String, Vocabulary {
        case sensitive
        case classifiedPointer = "classified_pointer"
    }

    /// Who is threatened; the person too may be.
    public enum Threatened: String, Vocabulary {
        case `self`, staff
        case otherPrisoners = "other_prisoners"
        case `public`, family, unknown
    }

    /// How closely an owner watches.
    public enum MonitoringLevel: String, Vocabulary {
        case highMonitoring = "high_monitoring"
        case mediumAttention = "medium_attention"
        case lowReporting = "low_reporting"
    }

    /// How an owner came by intelligence, as far as it says.
    public struct Obtained: Record {
        public let what: String?
        public let when: Moment?
        public let `where`: String?
        public let how: Term<HowObtained>?

        public static let shape = Shape(
            Self.init(what:when:where:how:),
            Field("what", \.what, "The kind of material; never classified content."),
            Field("when", \.when, "When it was obtained."),
            Field("where", \.where, "Where it was obtained."),
            Field("how", \.how, "How it was obtained; `withheld` if the owner keeps it back."))
    }

    public let refId: IntelligenceID
    public let ownerAgency: AgencyRef?
    public let handling: Term<Handling>?
    public let capability: Term<IntelligenceLevel>?
    public let intent: Term<IntelligenceLevel>?
    public let engagement: Term<IntelligenceLevel>?
    public let threatTo: Term<Threatened>?
    public let monitoringLevel: Term<MonitoringLevel>?
    public let obtained: Obtained?
    public let validUntil: CivilDate?

    public static let shape = Shape(
        Self.init(
            refId:ownerAgency:handling:capability:intent:engagement:threatTo:monitoringLevel:obtained:validUntil:),
        Field("refId", \.refId, "The pointer."),
        Field("ownerAgency", \.ownerAgency, "The agency that holds the intelligence."),
        Field("handling", \.handling, "How it must be handled."),
        Field("capability", \.capability, "How high the owner puts the capability."),
        Field("intent", \.intent, "How high the owner puts the intent."),
        Field("engagement", \.engagement, "How high the owner puts the engagement."),
        Field("threatTo", \.threatTo, "Who is threatened."),
        Field(
            "monitoringLevel", \.monitoringLevel,
            "How closely the owner watches; absent if it does not or it is unknown."),
        Field("obtained", \.obtained, "How the owner came by it, as far as it says."),
        Field("validUntil", \.validUntil, "Last day on which it may be relied on, inclusive; absent if unknown."))

    public var headline: String {
        "Intelligence pointer \(refId) recorded".listing(
            ownerAgency.map { "held by \($0)" }, validUntil.map { "valid until \($0)" })
    }
}
