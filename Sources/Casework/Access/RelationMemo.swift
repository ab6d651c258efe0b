internal import Access
internal import Events
internal import Ledger

/// How somebody stands to cases, remembered from before a transaction into it, where it counts only if nothing changed.
final class RelationMemo {
    private struct Question: Hashable {
        let principal: Principal
        let caseRef: CaseRef
    }

    private var relations: [Question: CaseRelation] = [:]
    /// The position up to which the log was known.
    private var upTo: Int64?

    subscript(_ principal: Principal, _ caseRef: CaseRef) -> CaseRelation? {
        get { relations[Question(principal: principal, caseRef: caseRef)] }
        set { relations[Question(principal: principal, caseRef: caseRef)] = newValue }
    }

    /// Goes over to a later view of the log: what may have changed since is forgotten.
    func move(to log: any EntryReader) throws {
        let head = try log.head.position
        defer { upTo = head }
        guard let upTo, head > upTo else { return }
        try log.forEach(Selection(after: upTo)) { entry in
            switch entry.stream.kind {
            // Who somebody is, and what was agreed, is asked for every case.
            case .actor, .agreement: relations = [:]
            case .case where RelationReader.sources.contains(entry.type):
                let caseRef = CaseRef(entry.stream.subject)
                relations = relations.filter { $0.key.caseRef != caseRef }
            default: break
            }
            return !relations.isEmpty
        }
    }
}
