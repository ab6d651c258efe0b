/// JSON Web Tokens of an agency's identity provider are recognised, if they are as is said here.
public struct IdentityProviderTrusted: Event {
    public static let name = "IdentityProviderTrusted"
    public static let meaning = "An agency's identity provider may say who somebody is, in tokens of one exact kind."
    public static let streams: Set<StreamKind> = [.access]

    /// How a provider signs, by the names of RFC 7518 and RFC 8037; each with a key that is not shared.
    public enum Algorithm: String, Vocabulary {
        case es256 = "ES256"
        case es384 = "ES384"
        case es512 = "ES512"
        case edDSA = "EdDSA"
        case ps256 = "PS256"
        case rs256 = "RS256"
    }

    public let issuer: String
    public let audience: String
    public let algorithm: Term<Algorithm>
    public let jwksFile: String
    public let jwksHash: String
    public let actorClaim: String?
    public let longestMinutes: Int?
    public let stepUpClasses: [String]?
    public let agency: AgencyRef?
    public let by: ActorRef?

    public static let shape = Shape(
        Self.init(
            issuer:audience:algorithm:jwksFile:jwksHash:actorClaim:longestMinutes:stepUpClasses:agency:by:),
        Field(
            "issuer", \.issuer, "The provider, as its tokens name it in `iss`; trusting it anew ends what was before."),
        Field("audience", \.audience, "This store, as the tokens must name it in `aud`."),
        Field("algorithm", \.algorithm, "How the tokens are signed; every other way is refused."),
        Field("jwksFile", \.jwksFile, "The file with the provider's public keys (a JSON Web Key Set)."),
        Field("jwksHash", \.jwksHash, "The SHA-256 of that file, as 64 hexadecimal digits in small letters."),
        Field("actorClaim", \.actorClaim, "The claim that names the actor; absent means `sub`."),
        Field(
            "longestMinutes", \.longestMinutes,
            "How long a token may hold from when it was issued, in minutes, 1 to 1440; absent means 60."),
        Field(
            "stepUpClasses", \.stepUpClasses,
            "The values of `acr` by which the actor proved again who they are; absent means that `auth_time` decides."
        ),
        Field("agency", \.agency, "Whose provider it is."),
        Field("by", \.by, "Who decided to trust it."))

    public var headline: String { "Identity provider trusted: \(issuer)".listing(algorithm.rawValue) }

    public var supersedes: String? { "identity provider \(issuer)" }

    public var flaw: Refusal? {
        if issuer.isEmpty || audience.isEmpty {
            return Refusal(
                "without issuer and audience every token would do",
                advice: "give both as the provider's tokens have them")
        }
        if !jwksHash.isHashInHex {
            return Refusal(
                "`jwksHash` is no SHA-256 in 64 hexadecimal digits", advice: "give the hash of the file with the keys")
        }
        guard let longestMinutes, !(1...1_440).contains(longestMinutes) else { return nil }
        return Refusal(
            "`longestMinutes` is \(longestMinutes)", advice: "give 1 to 1440, or leave it out for 60")
    }
}
