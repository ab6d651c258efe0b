internal import Access
internal import Almanac
public import Events
internal import Ledger
internal import Projections

extension Casework {
    /// Everything that is held about a person, for the person: in words, with the reason for each part that is withheld.
    ///
    /// What goes to the person is decided for the person: it does not matter who hands it over.
    /// - Throws: ``CaseNotFound``, ``AccessDenied``; ``UnreadableEntry``, what the store and the trail throw.
    public func disclosure(of caseRef: CaseRef) throws -> Disclosure {
        try door.read(.disclosure(of: caseRef)) { sight in
            let history = try CaseReader(log: sight.log, catalogue: catalogue).caseHistory(caseRef, from: .today)
            let file = CaseFile(caseRef, history)
            let moment = try presentMoment(of: sight.log)
            let desk = DisclosureDesk(at: moment)
            let contests = Dictionary(grouping: history.entries.filter { $0.event is EntryContested }) {
                ($0.event as? EntryContested)?.target
            }
            let parts = history.entries.filter { !($0.event is EntryContested) && $0.stream.kind == .case }.compactMap {
                desk.part($0, contests[$0.id] ?? [])
            }
            return Disclosure(caseRef: caseRef, zone: file.zone, moment: moment, parts: parts)
        }
    }
}

extension Asked {
    /// Everything about one person, for the person.
    fileprivate static func disclosure(of caseRef: CaseRef) -> Asked {
        Asked(
            operation: .disclose, material: Material("disclosure", tags: Set(AccessTag.allCases)), caseRef: caseRef,
            kind: .disclosure, recipients: ["the person"])
    }
}

/// Decides of each entry whether it goes to the person.
private struct DisclosureDesk {
    private let moment: Instant
    /// Somebody who coordinates for the lead agency: nobody could hand over more.
    private let coordinator: Principal
    private var relation = CaseRelation.none

    init(at moment: Instant) {
        self.moment = moment
        coordinator = Principal(
            actor: nil, roles: [.coordinator], steppedUpUntil: Instant(milliseconds: moment.milliseconds + 1))
        relation.isOfLeadAgency = true
    }

    /// The part of an entry; `nil` for intelligence, of which it is neither confirmed nor denied that there is any.
    func part(_ entry: Entry, _ contests: [Entry]) -> Disclosure.Part? {
        let material = Material(of: entry)
        guard material.kind != .intelligence else { return nil }
        let request = AccessRequest(
            coordinator, .disclose, material, relation: relation, purpose: "disclosure", at: moment)
        guard case .deny(let denial) = Access.decide(request) else {
            return Disclosure.Part(entry, contests.compactMap { $0.event as? EntryContested })
        }
        return Disclosure.Part(withholding: entry, because: denial == .classified ? .unlawful : .others)
    }
}
