public import Almanac
public import Events

/// Who asks, as the access streams and the directory know them at this moment.
public struct Principal: Hashable, Sendable {
    /// Who it is; `nil` for the one operator of a local store.
    public let actor: ActorRef?
    /// The agency that the actor works for; `nil` if none is known.
    public let agency: AgencyRef?
    /// What that agency does; `nil` if unknown.
    public let agencyKind: AgencyKind?
    /// What the actor was granted.
    public let roles: Set<AccessRole>
    /// Until when the actor counts as having proved anew who they are, exclusive; `nil` if they have not.
    public let steppedUpUntil: Instant?

    /// Puts together what is known of somebody who asks.
    public init(
        actor: ActorRef?, agency: AgencyRef? = nil, agencyKind: AgencyKind? = nil, roles: Set<AccessRole>,
        steppedUpUntil: Instant? = nil
    ) {
        self.actor = actor
        self.agency = agency
        self.agencyKind = agencyKind
        self.roles = roles
        self.steppedUpUntil = steppedUpUntil
    }

    /// Whoever opens a store in which nobody was granted anything: its one operator.
    public static let localOperator = Principal(
        actor: nil, roles: [.operator], steppedUpUntil: Instant(milliseconds: .max))
}
