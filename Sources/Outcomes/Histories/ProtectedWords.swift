internal import Events

/// Words of the vocabulary by which an entry tells of health, faith, intelligence, or of what a family said: it is not told.
enum ProtectedWords {
    private static let health: Set<String> = [
        "clinic", "clinical", "health", "health_contact", "health_summary", "illness", "medical", "medical_secrecy",
        "medication", "mental_health", "physical_health", "psychiatrist", "psychologist", "self_harm",
        "substance_use", "trauma", "treatment", "treatment_order",
    ]
    private static let faith: Set<String> = [
        "chaplain", "faith", "faith_counsellor", "faith_meaning", "faith_org", "pastoral", "pastoral_confidence",
    ]
    private static let intelligence: Set<String> = [
        "call_or_visit_monitoring", "classified_pointer", "intelligence", "intelligence_liaison",
        "intelligence_pointer", "intelligence_pointers",
    ]
    private static let family: Set<String> = [
        "family_counsellor", "family_information", "family_map", "family_system",
    ]
    private static let everywhere = health.union(faith).union(intelligence).union(family)

    // A place with the family is no word of the family's own.
    private static let speakers: Set<String> = [
        "by", "confirmedBy", "giver", "publishedFor", "raisedBy", "referral", "with",
    ]
    private static let relatives: Set<String> = ["family", "family_or_acquaintance", "guardian", "victim"]

    /// Whether a word in a field of that name makes the whole entry protected.
    static func cover(_ word: String, in field: String) -> Bool {
        everywhere.contains(word) || (speakers.contains(field) && relatives.contains(word))
    }

    /// Whether what the envelope says makes the entry protected.
    static func cover(_ attributes: Attributes, agencyKind: AgencyKind?) -> Bool {
        if attributes.marking == .protected { return true }
        if let role = attributes.role?.word, RoleGroup(role) == nil { return true }
        if let agencyKind, everywhere.contains(agencyKind.rawValue) { return true }
        return attributes.provenance?.how.map { cover($0, in: "how") || $0 == HowObtained.toldByOther.rawValue }
            ?? false
    }
}
