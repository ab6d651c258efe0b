public import Almanac
public import Events

/// A role that somebody should hold and nobody does.
public struct Vacancy: Sendable {
    public let role: Role
    /// Since when nobody holds it, inclusive; since the opening of the case if nobody ever did.
    public let since: Instant
    /// Who held it last; `nil` if nobody ever did.
    public let last: ActorRef?
}

extension CaseFile {
    /// The roles that nobody holds at a moment though they were held before and must be taken over, and the case
    /// manager's also if nobody ever held it.
    ///
    /// The end of a prison social worker's role is no vacancy after release.
    public func vacancies(at moment: Instant) -> [Vacancy] {
        guard !isClosed else { return [] }
        let tenures = roles
        let expected = Role.allCases.filter { $0 == .caseManager || Role.essential.contains($0) }
        return expected.compactMap { role in
            if role == .prisonSocialWorker, actualRelease != nil { return nil }
            let held = tenures.filter { $0.role == role }
            guard !held.contains(where: { $0.isActive(at: moment) }) else { return nil }
            let past = held.filter { $0.from <= moment }.compactMap { tenure in
                tenure.until.map { (end: $0, actor: tenure.actor) }
            }
            if let last = past.max(by: { $0.end < $1.end }) {
                return Vacancy(role: role, since: last.end, last: last.actor)
            }
            guard role == .caseManager, let opening else { return nil }
            return Vacancy(role: role, since: opening.occurredAt, last: nil)
        }
    }

    /// The endings of key workers' roles in the time up to a moment, both ends included.
    public func keyWorkerEndings(inThe span: Span, before moment: Instant) -> [RoleEnding] {
        roleEndings.filter { ending in
            ending.role.isOne(of: Role.keyWorkers) && ending.at <= moment && ending.at >= moment - span
        }
    }
}
