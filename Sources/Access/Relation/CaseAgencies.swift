internal import Almanac
internal import Events
internal import Projections

/// The agencies that work on a case at a moment, and the agreements between them.
struct CaseAgencies {
    /// The agency that leads; `nil` if none is known.
    let lead: AgencyRef?
    private let others: Set<AgencyRef>
    private let kinds: [AgencyRef: Set<AgencyKind>]
    private let agreements: [SharingAgreementRegistered]

    init(of file: CaseFile, under directory: ActorDirectory, at moment: Instant) {
        lead = file.leadOrOpener(at: moment)
        let team = Set(file.roles.filter { $0.isActive(at: moment) }.map(\.actor))
        others = Set(team.compactMap { directory[$0]?.registration?.agency }).union([lead].compactMap(\.self))
        kinds = directory.agencyKinds(around: file)
        agreements = directory.agreements.inForce(at: moment, in: file.zone).map(\.event)
    }

    /// What agreements between an agency and others that work on the case let it see.
    func agreed(with agency: AgencyRef, of kind: AgencyKind?) -> Set<SharingCategory> {
        let known = kind.map { kinds.merging([agency: [$0]]) { $0.union($1) } } ?? kinds
        let partners = others.subtracting([agency])
        let binding = agreements.filter { agreement in
            let parties = SharingParties(agreement, agencyKinds: known)
            return parties.include(agency) == true && partners.contains { parties.include($0) == true }
        }
        return Set(binding.flatMap { $0.categories ?? [] }.compactMap(\.word))
    }
}

extension CaseFile {
    /// The agency that leads: the one designated, or to which responsibility moved, last. Before that, the one that
    /// opened the case.
    fileprivate func leadOrOpener(at moment: Instant) -> AgencyRef? {
        let designated = facts(LeadAgencyDesignated.self).map { fact in
            (from: fact.start(of: fact.event.from, in: zone), entry: fact.entry, agency: fact.event.agency)
        }
        let moved = facts(CaseTransferred.self).compactMap { fact in
            fact.event.toAgency.map {
                (from: fact.start(of: fact.event.effectiveAt, in: zone), entry: fact.entry, agency: $0)
            }
        }
        let newest = (designated + moved).filter { $0.from <= moment }.max { left, right in
            left.from == right.from ? Entry.happenedBefore(left.entry, right.entry) : left.from < right.from
        }
        return newest?.agency ?? opening?.entry.attributes.agency
    }
}
