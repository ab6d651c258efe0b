internal import Almanac
internal import Events
internal import Projections

/// A limit on who may see a case, as it holds at a moment.
struct AccessLimit {
    private let kind: CaseAccessLimited.Kind
    private let actors: Set<ActorRef>
    private let agencies: Set<AgencyRef>

    fileprivate init(_ event: CaseAccessLimited) {
        kind = event.kind
        actors = Set(event.actors ?? [])
        agencies = Set(event.agencies ?? [])
    }

    /// Whether the case is closed to somebody: one of those kept out, or none of those let in.
    func shutsOut(_ principal: Principal) -> Bool {
        let isNamed =
            principal.actor.map(actors.contains) ?? false || principal.agency.map(agencies.contains) ?? false
        return (kind == .exclusion) == isNamed
    }
}

extension CaseFile {
    /// The limits that hold at a moment: of each the newest wording, unless it was lifted after that.
    func accessLimits(at moment: Instant) -> [AccessLimit] {
        let newest = Dictionary(facts(CaseAccessLimited.self).map { ($0.event.limitId, $0) }) { $1 }
        let lifted = facts(CaseAccessLimitLifted.self).filter { $0.occurredAt <= moment }
        return newest.values.filter { limit in
            let isEnded = limit.event.until.map { $0.exclusiveEnd(in: zone) <= moment } ?? false
            let isLifted = lifted.contains { $0.event.limitId == limit.event.limitId && $0.happened(after: limit) }
            return limit.start(of: limit.event.from, in: zone) <= moment && !isEnded && !isLifted
        }.map { AccessLimit($0.event) }
    }
}
