internal import Access
public import Almanac
public import Events
internal import Ledger
internal import Projections

/// A token that was made, with the secret that is shown once.
public struct IssuedToken: Sendable {
    public let tokenId: TokenID
    public let actor: ActorRef
    /// Until when it holds, exclusive.
    public let expiresAt: Instant
    /// The token itself; `nil` if it was only tried.
    public let secret: AccessSecret?
    public let recorded: Recorded
}

extension Casework {
    /// Makes a token by which an actor is recognised.
    ///
    /// - Parameters:
    ///   - expiresAt: Until when it holds, at most 400 days; `nil` for a token that says that the actor has just proved
    ///     again who they are, and holds for a quarter of an hour.
    ///   - label: What it is for; `nil` if nothing is said.
    ///   - attributes: Who makes it.
    ///   - rehearse: Check everything, keep nothing and show no token.
    /// - Throws: ``BadInput``, ``AccessDenied``; what the store throws.
    public func issueToken(
        to actor: ActorRef, until expiresAt: Instant?, label: String? = nil, _ attributes: Attributes = .none,
        rehearse: Bool = false
    ) throws -> IssuedToken {
        let longest = expiresAt == nil ? AccessToken.longestSteppedUp : AccessToken.longest
        let now = now
        let end = expiresAt ?? now + longest
        try Self.check(end, now: now, longest: longest)
        let secret = makeSecret()
        let tokenId = TokenID("TK-\(secret.hash.prefix(12))")
        let recorded = try changeAccess(rehearse: rehearse) { principal in
            guard expiresAt != nil || principal.actor != actor else {
                throw BadInput(
                    field: "--step-up", expected: "another administrator than \(actor), who has just seen them",
                    found: "\(actor)", advice: "nobody vouches for themselves: ask another administrator")
            }
            return Submission(
                stream: try Self.stream(of: actor), type: TokenIssued.name, attributes: attributes,
                data: .record([
                    "tokenId": tokenId.json, "actor": actor.json, "hash": .string(secret.hash), "expiresAt": end.json,
                    "steppedUp": expiresAt == nil ? .boolean(true) : nil, "label": label.map(JSON.string),
                    "issuedBy": (principal.actor ?? attributes.recordedBy)?.json,
                ]))
        }
        return IssuedToken(
            tokenId: tokenId, actor: actor, expiresAt: end, secret: rehearse ? nil : secret, recorded: recorded)
    }

    /// Revokes a token, from now on.
    /// - Throws: ``BadInput`` if there is no such token, ``LockedOut``, ``AccessDenied``; what the store throws.
    public func revokeToken(
        _ tokenId: TokenID, because reason: String?, _ attributes: Attributes = .none, evenSo: Bool = false,
        rehearse: Bool = false
    ) throws -> Recorded {
        let register = try door.backroom.read { try CaseReader(log: $0, catalogue: catalogue).accessRegister() }
        return try changeAccess(evenSo: evenSo, rehearse: rehearse) { principal in
            guard let token = register[token: tokenId] else {
                throw BadInput(
                    field: "TOKEN", expected: "the reference of a token, such as TK-0123456789ab", found: "\(tokenId)",
                    advice: "`throughcare access list` names them")
            }
            return Submission(
                stream: try Self.stream(of: token.actor), type: TokenRevoked.name, attributes: attributes,
                data: .record([
                    "tokenId": tokenId.json, "actor": token.actor.json, "reason": reason.map(JSON.string),
                    "by": (principal.actor ?? attributes.recordedBy)?.json,
                ]))
        }
    }

    /// The stream of what was granted to an actor.
    /// - Throws: ``BadInput`` for a reference that cannot name one.
    public static func stream(of actor: ActorRef) throws(BadInput) -> StreamName {
        guard let stream = StreamName(.access, actor.rawValue) else {
            throw BadInput(
                field: "ACTOR", expected: "a reference without spaces",
                found: "a text of \(actor.rawValue.count) characters",
                advice: "write it like PO-02")
        }
        return stream
    }

    private static func check(_ end: Instant, now: Instant, longest: Span) throws(BadInput) {
        guard now < end, end <= now + longest else {
            throw BadInput(
                field: "--expires", expected: "a moment after \(now) and not after \(now + longest)", found: "\(end)",
                advice: "a token holds for 400 days at most; make a new one then")
        }
    }
}
