public import Events

/// Who may exchange information under a version of an agreement.
public struct SharingParties: Sendable {
    private var kinds: Set<AgencyKind> = []
    private var agencies: Set<AgencyRef> = []
    private let agencyKinds: [AgencyRef: Set<AgencyKind>]

    /// Reads who is named, with what the agencies are known to do.
    public init(_ version: SharingAgreementRegistered, agencyKinds: [AgencyRef: Set<AgencyKind>]) {
        self.agencyKinds = agencyKinds
        for party in version.parties ?? [] {
            switch party {
            case .agencies(let kind): kinds.insert(kind)
            case .agency(let agency): agencies.insert(agency)
            }
        }
    }

    /// Whether agencies of a kind are named, themselves or by one of them.
    public func include(_ kind: Term<AgencyKind>) -> Bool {
        kind.isOne(of: kinds)
            || agencies.contains { agency in
                kind.word.map { agencyKinds[agency]?.contains($0) ?? false }
                    ?? agencies.contains(AgencyRef(kind.rawValue))
            }
    }

    /// Whether an agency is named, itself or by its kind.
    ///
    /// `nil` if it is not named itself, kinds are, and nobody said what kind of agency it is.
    public func include(_ agency: AgencyRef) -> Bool? {
        if agencies.contains(agency) { return true }
        if kinds.isEmpty { return false }
        return agencyKinds[agency].map { !$0.isDisjoint(with: kinds) }
    }
}
