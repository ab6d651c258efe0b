/// Help was given to the family itself.
public struct FamilySupportProvided: Event {
    public static let name = "FamilySupportProvided"
    public static let meaning =
        "Information, counselling, visit facilitation or crisis help given to the family itself."

    /// A kind of help for a family.
    public enum Kind: String, Vocabulary {
        case information
        case relationshipSupport = "relationship_support"
        case ownProblems = "own_problems"
        case crisis, visit
        case remoteContact = "remote_contact"
        case preparationForEndOfSupport = "preparation_for_end_of_support"
        case hotline
    }

    public let relatives: [RelativeRef]?
    public let kind: Term<Kind>?
    public let minutes: Int?

    public static let shape = Shape(
        Self.init(relatives:kind:minutes:),
        Field("relatives", \.relatives, "Who was helped."),
        Field("kind", \.kind, "What kind of help it was."),
        Field("minutes", \.minutes, "How long it took, in minutes."))

    public var headline: String {
        "Family support".listing(
            after: ": ", kind?.inWords,
            relatives.flatMap { $0.isEmpty ? nil : $0.map(\.rawValue).joined(separator: " and ") },
            minutes.map { "\($0) min" })
    }
}
