public import Events

extension ActorDirectory {
    /// What the agencies around a case do, as far as anybody said: its lead agencies, and those its team works for.
    public func agencyKinds(around file: CaseFile) -> [AgencyRef: Set<AgencyKind>] {
        var kinds: [AgencyRef: Set<AgencyKind>] = [:]
        for lead in file.facts(LeadAgencyDesignated.self).map(\.event) {
            if let kind = lead.agencyKind?.word { kinds[lead.agency, default: []].insert(kind) }
        }
        for registration in file.team.compactMap({ self[$0]?.registration }) {
            guard let agency = registration.agency, let kind = registration.agencyKind?.word else { continue }
            kinds[agency, default: []].insert(kind)
        }
        return kinds
    }
}
