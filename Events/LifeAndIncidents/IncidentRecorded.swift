public import Almanac

/// Something happened that may change risk to or from the person.
public struct IncidentRecorded: Event {
    public static let name = "IncidentRecorded"
    public static let meaning = "Something happened that may change risk to or from the person."

    /// What kind of incident.
    public enum Kind: String, Vocabulary {
        case threatToPerson = "threat_to_person"
        case intimidationByNetwork = "intimidation_by_network"
        case violenceAgainstPerson = "violence_against_person"
        case violenceByPerson = "violence_by_person"
        case selfHarm = "self_harm"
        case harassment
        case mediaAttention = "media_attention"
        case unplannedPickup = "unplanned_pickup"
        case extremistContact = "extremist_contact"
        case onlineRecruitmentAttempt = "online_recruitment_attempt"
        case attackElsewhere = "attack_elsewhere"
        case crisis
        case housingLoss = "housing_loss"
        case disclosureReviewed = "disclosure_reviewed"
        case other
    }

    /// How severe an incident was.
    public enum Severity: String, Vocabulary { case minor, moderate, serious }

    /// How far media attention reached.
    public enum Level: String, Vocabulary { case local, national, international }

    public let kind: Term<Kind>
    public let severity: Term<Severity>?
    public let level: Term<Level>?
    public let refEvent: EventRef?
    public let what: RestrictedText?
    public let when: Moment?
    public let `where`: String?
    public let how: Term<HowObtained>?

    public static let shape = Shape(
        Self.init(kind:severity:level:refEvent:what:when:where:how:),
        Field("kind", \.kind, "What kind of incident."),
        Field("severity", \.severity, "How severe it was."),
        Field("level", \.level, "How far media attention reached; absent for other kinds."),
        Field("refEvent", \.refEvent, "The entry it belongs to, such as what was disclosed."),
        Field("what", \.what, "What was perceived."),
        Field("when", \.when, "When it was perceived; absent means when it occurred."),
        Field("where", \.where, "Where it was perceived."),
        Field("how", \.how, "How it came to be known."))

    public var headline: String {
        "Incident: \(kind.inWords)" + (severity.map { " (\($0.inWords))" } ?? "")
    }

    public var flaw: Refusal? { ReligiousPractice.refusal(of: kind, in: "kind") }
}
