internal import Access
internal import Almanac
internal import Events
internal import Ledger
internal import Projections

extension Bench {
    /// Decides about entries and views of every kind `count` times; the unit is a decision.
    static func decide(_: SQLiteLedger, _ count: Int) throws -> Measurement {
        let requests = requests
        return .of {
            var permitted = 0
            for number in 0..<count {
                if case .permit = Access.decide(requests[number % requests.count]) { permitted += 1 }
            }
            guard permitted > 0, permitted < count else { preconditionFailure("everything is decided alike") }
            return count
        }
    }

    private static var requests: [AccessRequest] {
        let principal = Principal(actor: "A-1", agency: "AG-1", agencyKind: .probation, roles: [.practitioner])
        var relation = CaseRelation()
        relation.teamRoles = [.probationOfficer]
        relation.agreed = [.needs, .assessmentSummary]
        let origin = Material.Origin(actor: "A-2", agency: "AG-2", role: .psychologist)
        let entries = ContentKind.allCases.flatMap { kind in
            [AccessTag.open, .sensitive, .protected].map { tag in
                Material("NeedIdentified", tags: [tag], kind: kind, category: .needs, origin: origin)
            }
        }
        return (entries + ViewCatalogue.all.map { Material.view($0) }).map { material in
            AccessRequest(principal, .see, material, relation: relation, at: Instant(milliseconds: 0))
        }
    }
}
