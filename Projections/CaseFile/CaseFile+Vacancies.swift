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
    /// The roles that somebody should hold at a moment and nobody does.
    ///
    /// These are the roles that must be taken over when their holder leaves, the case manager's, and a probation
    /// officer's if supervision follows; the end of a prison social worker's role is no vacancy after release.
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
            guard isNeededFromTheStart(role, tenures), let opening else { return nil }
            return Vacancy(role: role, since: opening.occurredAt, last: nil)
        }
    }

    private func isNeededFromTheStart(_ role: Role, _ tenures: [RoleTenure]) -> Bool {
        if role == .caseManager { return true }
        let isSupervised = plannedRelease?.supervisionFollows ?? false
        return role == .probationOfficer && isSupervised && !tenures.contains { $0.role == .csmOfficer }
    }

    /// The endings of key workers' roles in the time up to a moment, both ends included.
    public func keyWorkerEndings(inThe span: Span, before moment: Instant) -> [RoleEnding] {
        roleEndings.filter { ending in
            ending.role.isOne(of: Role.keyWorkers) && ending.at <= moment && ending.at >= moment - span
        }
    }
}
