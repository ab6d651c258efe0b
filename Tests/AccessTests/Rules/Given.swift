import Access
import Almanac
import Events
import Projections

extension Instant {
    /// Friday, 27 March 2026, 15:30 in Paris.
    static let asked = Instant(milliseconds: 1_774_621_800_000)
}

extension Principal {
    /// Somebody of the agency `HERE`, who has just proved who they are.
    static func given(
        _ roles: Set<AccessRole> = [.practitioner], of kind: AgencyKind? = .probation, actor: ActorRef? = "A-1"
    ) -> Principal {
        Principal(
            actor: actor, agency: "HERE", agencyKind: kind, roles: roles, steppedUpUntil: .asked + .minutes(5))
    }
}

extension CaseRelation {
    /// Responsibilities on a case, and whatever else the test is about.
    static func given(_ roles: Set<Role> = [], _ change: (inout CaseRelation) -> Void = { _ in }) -> CaseRelation {
        var relation = CaseRelation()
        relation.teamRoles = roles
        change(&relation)
        return relation
    }

    /// Everything that can open something: the lead, agreements and consent to all, and an emergency.
    static func opened(_ roles: Set<Role> = Set(Role.allCases)) -> CaseRelation {
        given(roles) {
            $0.isOfLeadAgency = true
            $0.agreed = Set(SharingCategory.allCases)
            $0.consented = Set(SharingCategory.allCases)
            $0.brokenOpenUntil = .asked + .minutes(30)
        }
    }
}

extension Material {
    /// An entry of the agency `ELSEWHERE`.
    static func entry(
        _ type: String, _ data: String = "{}", role: Role? = nil, marking: Attributes.Marking? = nil,
        actor: ActorRef = "A-9", agency: AgencyRef = "ELSEWHERE", purpose: String? = nil
    ) throws -> Material {
        let attributes = Attributes(
            recordedBy: actor, agency: agency, role: role.map(Term.known), marking: marking, purpose: purpose)
        guard let event = EventCatalogue.standard[type] else { return Material(type, kind: .classified) }
        return try recording(event, data, attributes)
    }

    private static func recording(
        _ type: (some Event).Type, _ data: String, _ attributes: Attributes
    ) throws -> Material {
        Material(recording: try type.read(JSONParser.parse(data)), attributes)
    }
}

/// What is decided on Friday afternoon.
func decided(
    _ operation: Operation, _ material: Material, by principal: Principal = .given(),
    relation: CaseRelation? = .given(), purpose: String? = "a visit", at moment: Instant = .asked
) -> Decision {
    Access.decide(AccessRequest(principal, operation, material, relation: relation, purpose: purpose, at: moment))
}

extension Decision {
    /// The tags that may be seen; none if it is denied.
    var tags: Set<AccessTag> {
        if case .permit(let fields) = self { fields.tags } else { [] }
    }

    /// Whether anything at all may be seen or done.
    var isPermitted: Bool { if case .permit = self { true } else { false } }
}
