public import Events

/// An act of passing information on, held against what allowed it at the time.
public struct ShareReview: Sendable {
    public let fact: Fact<InformationShared>
    /// What is wrong, in the order in which it was looked at.
    public let defects: [ShareDefect]
    /// What is not recorded and would have to be known to tell.
    public let unknowns: [String]
    /// The review of this disclosure that was recorded; `nil` if there was none.
    public let reviewed: Fact<IncidentRecorded>?

    public var event: InformationShared { fact.event }

    /// Whether it was lawful as far as the record tells; `nil` if the record does not tell.
    public var isValid: Bool? {
        if !defects.isEmpty { return false }
        return unknowns.isEmpty ? true : nil
    }
}

extension CaseFile {
    /// All acts of passing information on, in the order they happened, each with what is wrong with it.
    public func shares(under agreements: AgreementIndex, agencyKinds: [AgencyRef: Set<AgencyKind>]) -> [ShareReview] {
        let reviews = facts(IncidentRecorded.self).filter { $0.event.kind == .disclosureReviewed }
        return facts(InformationShared.self).map { share in
            var check = ShareCheck(share, in: self, agencyKinds: agencyKinds)
            check.look(under: agreements)
            return ShareReview(
                fact: share, defects: check.defects, unknowns: check.unknowns,
                reviewed: reviews.last { $0.event.refEvent == share.id })
        }
    }
}
