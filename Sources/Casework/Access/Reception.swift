internal import Access
internal import Almanac
internal import Events
internal import Ledger
internal import Projections

/// Recognises who is at the door, from what the log says at this moment.
struct Reception {
    private let log: any EntryReader
    private let catalogue: EventCatalogue
    private let moment: Instant

    init(_ log: any EntryReader, _ catalogue: EventCatalogue, at moment: Instant) {
        self.log = log
        self.catalogue = catalogue
        self.moment = moment
    }

    /// - Throws: ``AccessDenied`` for somebody who is not known here; what the store throws.
    func principal(_ asking: Asking) throws -> Principal {
        guard let actor = asking.actor else { return .localOperator }
        return try principal(actor, roles: Self.inTheTeam)
    }

    /// As what the operator of a local store looks who wants to see what somebody else would.
    private static let inTheTeam: Set<AccessRole> = [.coordinator, .practitioner]

    private func principal(_ actor: ActorRef, roles: Set<AccessRole>) throws -> Principal {
        let reader = CaseReader(log: log, catalogue: catalogue)
        let history = try StreamName(.actor, actor.rawValue).map { try reader.history(of: $0, from: .today) }
        let registration = history.flatMap { ActorRecord(actor, $0).registration }
        return Principal(
            actor: actor, agency: registration?.agency, agencyKind: registration?.agencyKind?.word, roles: roles)
    }
}
