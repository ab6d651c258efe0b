public import Almanac
public import Events

/// A token of an identity provider is not what was agreed; it recognises nobody.
public struct IdentityTokenRefused: Error, Hashable, Sendable {
    /// What is wrong with it.
    public enum Problem: Hashable, Sendable {
        /// It does not have the form of a token.
        case malformed(String)
        /// The issuer is none that is trusted.
        case unknownIssuer(String)
        /// The provider signs in a way that this version does not know.
        case unknownAlgorithm(String)
        /// It is signed in another way than was agreed.
        case otherAlgorithm(expected: String, found: String)
        /// It does not name the key.
        case noKeyId
        /// The provider has no such key.
        case unknownKey(String)
        /// The file with the keys is not the one that was agreed.
        case otherKeys(file: String, expected: String, found: String)
        /// The file with the keys cannot be used.
        case unusableKeys(file: String, String)
        /// The signature is not by that key over that content.
        case wrongSignature
        /// A claim is missing or is not what it must be.
        case missingClaim(String)
        /// It is for somebody else.
        case otherAudience(expected: String)
        /// It held until then.
        case expired(Instant)
        /// It holds from then on.
        case notYet(Instant)
        /// It holds for longer than was agreed.
        case tooLong(limit: Span)
        /// The actor works for another agency than the provider's.
        case otherAgency(ActorRef, AgencyRef)
    }

    public let problem: Problem

    /// Whether the keys that were kept here are to be put right, and not the token.
    var isOurs: Bool {
        switch problem {
        case .unknownAlgorithm, .otherKeys, .unusableKeys: true
        default: false
        }
    }

    /// Says what is wrong.
    public init(_ problem: Problem) { self.problem = problem }
}

extension IdentityTokenRefused: CustomStringConvertible {
    public var description: String { "the token of the identity provider is refused: \(what)" }

    private var what: String {
        switch problem {
        case .malformed(let why): "\(why); get a new one"
        case .unknownIssuer(let issuer):
            "its issuer \(Self.short(issuer)) is not trusted; see `throughcare access list`"
        case .unknownAlgorithm(let name): "this version cannot check \(Self.short(name)); use a newer version"
        case .otherAlgorithm(let expected, let found):
            "expected to be signed by \(expected), found \(Self.short(found)); whoever made it is not to be trusted"
        case .noKeyId: "it names no key in `kid`; let the provider name it"
        case .unknownKey(let key): "the provider has no key \(Self.short(key)); trust its new keys first"
        case .otherKeys(let file, let expected, let found):
            "\(file) has the SHA-256 \(found), and \(expected) was agreed; trust the provider anew if the keys are right"
        case .unusableKeys(let file, let why): "\(file): \(why)"
        case .wrongSignature: "the signature is wrong"
        case .missingClaim(let claim): "`\(claim)` is missing or is not what it must be"
        case .otherAudience(let expected): "it is not for \(expected)"
        case .expired(let end): "it held until \(end); get a new one"
        case .notYet(let start): "it holds from \(start) on; check the clocks"
        case .tooLong(let limit): "it holds for longer than \(limit.inMinutes) minutes"
        case .otherAgency(let actor, let agency): "\(actor) does not work for \(agency), whose provider it is of"
        }
    }

    /// What somebody else wrote, in one short line.
    private static func short(_ text: String) -> String {
        "\"\(String(text.prefix(60).map { $0.isASCII && !$0.isNewline ? $0 : "?" }))\""
    }
}

extension Span {
    /// Whole minutes, rounded down.
    fileprivate var inMinutes: Int { Int(milliseconds / 60_000) }
}
