public import Almanac
public import Events

/// An identity provider whose tokens are recognised, and of what kind they must be.
public struct TrustedProvider: Hashable, Sendable {
    /// How long a token may hold if nothing is said.
    public static let usualLongest = Span.minutes(60)

    public let issuer: String
    public let audience: String
    /// How its tokens are signed; a way that this version does not know recognises nobody.
    public let algorithm: Term<IdentityProviderTrusted.Algorithm>
    /// The file with its public keys.
    public let jwksFile: String
    /// The SHA-256 of that file, as 64 hexadecimal digits in small letters.
    public let jwksHash: String
    /// The claim that names the actor.
    public let actorClaim: String
    /// How long a token may hold from when it was issued.
    public let longest: Span
    /// The values of `acr` by which somebody has proved again who they are; empty if `auth_time` decides.
    public let stepUpClasses: Set<String>
    /// Whose provider it is; `nil` if nothing is said.
    public let agency: AgencyRef?

    init(_ event: IdentityProviderTrusted) {
        issuer = event.issuer
        audience = event.audience
        algorithm = event.algorithm
        jwksFile = event.jwksFile
        jwksHash = event.jwksHash
        actorClaim = event.actorClaim ?? "sub"
        longest = event.longestMinutes.map { .minutes($0) } ?? Self.usualLongest
        stepUpClasses = Set(event.stepUpClasses ?? [])
        agency = event.agency
    }
}
