internal import Almanac
internal import Events

/// A way to stand to a case, as a column of the matrix.
struct Standing {
    let name: String
    let agencyKind: AgencyKind
    let relation: CaseRelation

    private init(_ name: String, _ agencyKind: AgencyKind, _ change: (inout CaseRelation) -> Void) {
        var relation = CaseRelation()
        change(&relation)
        self.name = name
        self.agencyKind = agencyKind
        self.relation = relation
    }

    static let all = [
        Standing("no relation", .probation) { _ in },
        Standing("shut out", .probation) {
            $0.teamRoles = [.caseManager]
            $0.isShutOut = true
        },
        Standing("lead agency", .probation) { $0.isOfLeadAgency = true },
        Standing("emergency", .probation) { $0.brokenOpenUntil = Instant(milliseconds: 1) },
        role(.caseManager, .municipality), role(.probationOfficer, .probation), role(.mentor, .ngoExit),
        role(.mentor, .ngoExit, sharing: "agreement") { $0.agreed = Set(SharingCategory.allCases) },
        role(.mentor, .ngoExit, sharing: "consent") { $0.consented = Set(SharingCategory.allCases) },
        role(.psychologist, .health), role(.chaplain, .prison), role(.familyCounsellor, .socialServices),
        role(.policeLiaison, .police),
        role(.policeLiaison, .police, sharing: "agreement") { $0.agreed = Set(SharingCategory.allCases) },
        role(.policeLiaison, .police, sharing: "consent") { $0.consented = Set(SharingCategory.allCases) },
        role(.intelligenceLiaison, .intelligence),
    ]

    private static func role(
        _ role: Role, _ kind: AgencyKind, sharing: String? = nil, _ change: (inout CaseRelation) -> Void = { _ in }
    ) -> Standing {
        Standing(role.rawValue + (sharing.map { " with \($0)" } ?? ""), kind) {
            $0.teamRoles = [role]
            change(&$0)
        }
    }
}
