public import Almanac
public import Events

extension CaseFile {
    /// All responsibilities that were ever assigned, in the order of assignment, each with its end.
    public var roles: [RoleTenure] {
        let endings = roleEndings
        return facts(RoleAssigned.self).map { fact in
            let from = fact.start(of: fact.event.from, in: zone)
            let ended = endings.filter { ending in
                ending.actor == fact.event.actor && ending.role == fact.event.role && ending.ends(fact, from: from)
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
                at: fact.event.endedAt?.exclusiveEnd(in: zone) ?? fact.occurredAt, fact: fact)
        }
    }
}

/// The end of a responsibility.
public struct RoleEnding: Sendable {
    public let actor: ActorRef
    public let role: Term<Role>
    /// End, exclusive; a day passes before the responsibility ends.
    public let at: Instant
    public let fact: Fact<RoleEnded>

    /// Whether it ends what was assigned by that fact, also if the role had yet to begin.
    ///
    /// At the very instant of the assignment it does so only if it comes after it: somebody may take a role up again.
    func ends(_ assignment: Fact<RoleAssigned>, from: Instant) -> Bool {
        let begun = min(from, assignment.occurredAt)
        return at > begun || at == begun && fact.happened(after: assignment)
    }
}
