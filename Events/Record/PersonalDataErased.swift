/// The key of restricted payload fields was destroyed, leaving a readable skeleton.
public struct PersonalDataErased: Event {
    public static let name = "PersonalDataErased"
    public static let meaning = "Personal data can no longer be read; types, times and links stay."

    /// How much was erased.
    public enum Scope: String, Vocabulary { case field, event, person, `case` }

    /// On what grounds data were erased.
    public enum Basis: String, Vocabulary {
        case retentionExpired = "retention_expired"
        case courtOrder = "court_order"
        case unlawful
        case personRight = "person_right"
        case classifiedSpill = "classified_spill"
    }

    public let scope: Term<Scope>
    public let targets: [EventRef]?
    public let basis: Term<Basis>?
    public let keyId: String?

    public static let shape = Shape(
        Self.init(scope:targets:basis:keyId:),
        Field("scope", \.scope, "How much was erased."),
        Field("targets", \.targets, "The entries concerned; absent if the scope says it all."),
        Field("basis", \.basis, "On what grounds."),
        Field("keyId", \.keyId, "The key that was destroyed."))

    public var headline: String {
        "Personal data erased: \(scope.inWords)".listing(
            targets.map { $0.count == 1 ? "1 entry" : "\($0.count) entries" }, basis?.inWords)
    }
}
