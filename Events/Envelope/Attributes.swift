public import Almanac

/// What the envelope of an entry says beside what and when.
public struct Attributes: Record {
    /// A fact, or a judgement with its author.
    public enum Kind: String, Vocabulary { case fact, assessment }

    /// How widely a record may be seen.
    public enum Marking: String, Vocabulary { case open, sensitive, protected }

    public let recordedBy: ActorRef?
    public let agency: AgencyRef?
    public let role: Term<Role>?
    public let provenance: Provenance?
    public let kind: Kind?
    public let marking: Marking?
    public let purpose: String?
    public let legalBasis: String?
    public let reviewBy: CivilDate?
    public let correlationId: String?
    public let causationId: String?

    public static let shape = Shape(
        Self.init(
            recordedBy:agency:role:provenance:kind:marking:purpose:legalBasis:reviewBy:correlationId:causationId:),
        Field("recordedBy", \.recordedBy, "Who recorded it."),
        Field("agency", \.agency, "The agency the recorder acted for."),
        Field("role", \.role, "The role the recorder acted in."),
        Field("provenance", \.provenance, "How it was obtained."),
        Field("kind", \.kind, "A fact, or an assessment: a judgement with its author."),
        Field("marking", \.marking, "How widely it may be seen; absent means open."),
        Field("purpose", \.purpose, "What it is held for."),
        Field("legalBasis", \.legalBasis, "On what it may be held: agreement, statute, consent or vital interest."),
        Field("reviewBy", \.reviewBy, "When it must be looked at again."),
        Field("correlationId", \.correlationId, "What it belongs to, such as a meeting."),
        Field("causationId", \.causationId, "What led to it."))

    /// Puts together what is known; `nil` where nothing is.
    public init(
        recordedBy: ActorRef? = nil, agency: AgencyRef? = nil, role: Term<Role>? = nil, provenance: Provenance? = nil,
        kind: Kind? = nil, marking: Marking? = nil, purpose: String? = nil, legalBasis: String? = nil,
        reviewBy: CivilDate? = nil, correlationId: String? = nil, causationId: String? = nil
    ) {
        self.recordedBy = recordedBy
        self.agency = agency
        self.role = role
        self.provenance = provenance
        self.kind = kind
        self.marking = marking
        self.purpose = purpose
        self.legalBasis = legalBasis
        self.reviewBy = reviewBy
        self.correlationId = correlationId
        self.causationId = causationId
    }

    /// An envelope that says nothing more.
    public static let none = Attributes()
}
