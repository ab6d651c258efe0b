public import Almanac

/// The state of one document or registration that the person needs to function.
public struct IdentityDocumentStatusRecorded: Event {
    public static let name = "IdentityDocumentStatusRecorded"
    public static let meaning = "State of one document or registration the person needs to function."

    /// How a document stands.
    public enum Status: String, Vocabulary { case missing, applied, issued, valid, expired, withheld }

    public let document: Term<IdentityDocument>
    public let status: Term<Status>
    public let validUntil: CivilDate?

    public static let shape = Shape(
        Self.init(document:status:validUntil:),
        Field("document", \.document, "The document or registration."),
        Field("status", \.status, "How it stands."),
        Field("validUntil", \.validUntil, "Last day on which it is valid, inclusive; absent if open-ended or unknown."))

    public var headline: String {
        "Document: \(document.inWords)".listing(status.inWords, validUntil.map { "until \($0)" })
    }

    public var supersedes: String? { "status of \(document.inWords)" }
}
