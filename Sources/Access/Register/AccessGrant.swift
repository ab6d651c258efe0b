public import Almanac
public import Events

/// What an actor was granted.
public struct AccessGrant: Hashable, Sendable {
    public let actor: ActorRef
    /// The roles that this version knows.
    public let roles: Set<AccessRole>
    /// The user of the operating system who is this actor; `nil` if only a token says who they are.
    public let systemUser: String?
    /// From when it holds, inclusive.
    public let from: Instant
    /// Until when it holds, exclusive; `nil` if open-ended.
    public let until: Instant?

    init(_ event: AccessGranted, in entry: Entry) {
        actor = event.actor
        // Who could grant it could grant nobody this.
        roles = Set(event.roles.compactMap(\.word)).subtracting([.operator])
        systemUser = event.systemUser
        from = entry.occurred.instant
        until = event.validUntil?.end
    }

    /// Whether it holds at a moment.
    func holds(at moment: Instant) -> Bool { from <= moment && until.map { moment < $0 } ?? true }
}

extension Moment {
    /// The end of what it means, exclusive: of a date the end of the day in UTC, for grants have no place.
    var end: Instant {
        switch self {
        case .instant(let instant): instant
        case .day(let date): Zone.utc.day(date).end
        }
    }
}
