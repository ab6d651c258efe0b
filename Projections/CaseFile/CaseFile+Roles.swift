public import Almanac
public import Events

extension CaseFile {
    /// All responsibilities that were ever assigned, in the order of assignment, each with its end.
    ///
    /// There is one case manager at a time: where the next one begins, the former one ends (invariant 3). Of two that
    /// begin at the same instant, the one that comes later in the order of what happened holds.
    public var roles: [RoleTenure] {
        let assigned = assignedRoles
        let managers = assigned.filter { $0.role == .caseManager && $0.isEverHeld }.sorted { left, right in
            left.from == right.from ? right.fact.happened(after: left.fact) : left.from < right.from
        }
        let successions = Dictionary(zip(managers.map(\.fact.id), managers.dropFirst().map(\.from))) { first, _ in first
        }
        return assigned.map { $0.ended(by: successions[$0.fact.id]) }
    }

    /// Who manages the case at a moment; `nil` if nobody is recorded.
    public func caseManager(at moment: Instant) -> ActorRef? {
        roles.last { $0.role == .caseManager && $0.isActive(at: moment) }?.actor
    }

    /// Which agency leads at a moment; `nil` if none is recorded. The next one designated ends the former one.
    public func leadAgency(at moment: Instant) -> AgencyRef? {
        let begun = facts(LeadAgencyDesignated.self).map { ($0, from: $0.start(of: $0.event.from, in: zone)) }
            .filter { $0.from <= moment }
        let newest = begun.max { left, right in
            left.from == right.from ? right.0.happened(after: left.0) : left.from < right.from
        }
        return newest?.0.event.agency
    }

    private var assignedRoles: [RoleTenure] {
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
