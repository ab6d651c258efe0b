public import Almanac
public import Events

extension CaseFile {
    /// All responsibilities that were ever assigned, in the order of assignment, each with its end.
    public var roles: [RoleTenure] {
        let endings = roleEndings
        return facts(RoleAssigned.self).map { fact in
            let from = fact.event.from?.start(in: zone) ?? fact.occurredAt
            // An ending counts for what was assigned before it, also if the role had yet to begin.
            let earliestEnd = min(from, fact.occurredAt)
            let ended = endings.filter { ending in
                ending.actor == fact.event.actor && ending.role == fact.event.role && ending.at >= earliestEnd
            }
            let ends = ended.map(\.at) + [fact.event.until?.exclusiveEnd(in: zone)].compactMap { $0 }
            return RoleTenure(
                actor: fact.event.actor, role: fact.event.role, setting: fact.event.setting,
                continuesAfterRelease: fact.event.continuesAfterRelease, from: from, until: ends.min(), fact: fact)
        }
    }

    /// All endings of responsibilities, in the order they happened.
    public var roleEndings: [RoleEnding] {
        facts(RoleEnded.self).map { fact in
            RoleEnding(
                actor: fact.event.actor, role: fact.event.role,
                at: fact.event.endedAt?.start(in: zone) ?? fact.occurredAt, fact: fact)
        }
    }
}

/// The end of a responsibility.
public struct RoleEnding: Sendable {
    public let actor: ActorRef
    public let role: Term<Role>
    public let at: Instant
    public let fact: Fact<RoleEnded>
}

extension Moment {
    /// The first instant after it: the instant itself, or the end of the local day.
    public func exclusiveEnd(in zone: Zone) -> Instant {
        switch self {
        case .instant(let instant): instant
        case .day(let date): zone.day(date).end
        }
    }
}
