/// An identity provider is trusted no more.
public struct IdentityProviderRemoved: Event {
    public static let name = "IdentityProviderRemoved"
    public static let meaning = "An identity provider's tokens are not recognised any more."
    public static let streams: Set<StreamKind> = [.access]

    public let issuer: String
    public let reason: String?
    public let by: ActorRef?

    public static let shape = Shape(
        Self.init(issuer:reason:by:),
        Field("issuer", \.issuer, "The provider, as its tokens name it in `iss`."),
        Field("reason", \.reason, "Why."),
        Field("by", \.by, "Who decided it."))

    public var headline: String { "Identity provider removed: \(issuer)" }

    public var supersedes: String? { "identity provider \(issuer)" }
}
