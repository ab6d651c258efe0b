import Access
import Almanac
import Events
import Projections
import Specifications

/// Requests drawn by chance: likely ones, unlikely ones, and such as no program would put.
struct RandomRequests {
    private var random: SeededGenerator
    private static let now = Instant(milliseconds: 1_774_621_800_000)
    private static let actors: [ActorRef] = ["A-1", "A-2", "A-3"]
    private static let agencies: [AgencyRef] = ["AG-1", "AG-2", "AG-3"]
    private static let viewNames = Policy.views.keys.sorted() + ["nowhere"]
    private static let types = Policy.events.keys.sorted() + ["NeverHeardOf"]

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func next() -> AccessRequest {
        AccessRequest(
            principal(), pick(Operation.allCases), material(), relation: random.chance(oneIn: 6) ? nil : relation(),
            purpose: pick([nil, "", "  ", "a visit", "a visit"]), at: Self.now)
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: 0..<elements.count, using: &random)]
    }

    private mutating func some<Element: Hashable>(_ elements: [Element], oneIn count: Int) -> Set<Element> {
        Set(elements.filter { _ in random.chance(oneIn: count) })
    }

    private mutating func maybe<Element>(_ elements: [Element]) -> Element? {
        random.chance(oneIn: 4) ? nil : pick(elements)
    }

    /// A moment around now: the last before, now, and the first after among them.
    private mutating func around() -> Instant? {
        pick([nil, -3_600_000, -1, 0, 1, 3_600_000] as [Int64?]).map { Self.now + .milliseconds($0) }
    }

    private mutating func principal() -> Principal {
        var roles: Set<AccessRole> = [pick(Array(AccessRole.allCases.dropLast()))]
        while random.chance(oneIn: 3) { roles.insert(pick(Array(AccessRole.allCases.dropLast()))) }
        if random.chance(oneIn: 50) { roles.insert(.operator) }
        if random.chance(oneIn: 50) { roles = [] }
        return Principal(
            actor: maybe(Self.actors), agency: maybe(Self.agencies), agencyKind: maybe(AgencyKind.allCases),
            roles: roles, steppedUpUntil: around())
    }

    private mutating func material() -> Material {
        let isView = random.chance(oneIn: 2)
        let ordinary = random.chance(oneIn: 3)
        return Material(
            isView ? pick(Self.viewNames) : pick(Self.types),
            tags: random.chance(oneIn: 20) ? [] : some(AccessTag.allCases, oneIn: 2).union([pick(AccessTag.allCases)]),
            kind: ordinary ? .ordinary : pick(ContentKind.allCases), category: maybe(SharingCategory.allCases),
            marking: pick(Attributes.Marking.allCases), origin: isView ? nil : origin(),
            isOverdue: random.chance(oneIn: 12), lacksGround: random.chance(oneIn: 6))
    }

    private mutating func origin() -> Material.Origin {
        Material.Origin(actor: maybe(Self.actors), agency: maybe(Self.agencies), role: maybe(Role.allCases))
    }

    private mutating func relation() -> CaseRelation {
        var relation = CaseRelation()
        while random.chance(oneIn: 2) { relation.teamRoles.insert(pick(Role.allCases)) }
        relation.isOfLeadAgency = random.chance(oneIn: 3)
        relation.agreed = random.chance(oneIn: 2) ? [] : some(SharingCategory.allCases, oneIn: 3)
        relation.consented = random.chance(oneIn: 2) ? [] : some(SharingCategory.allCases, oneIn: 3)
        relation.brokenOpenUntil = random.chance(oneIn: 2) ? nil : around()
        relation.isShutOut = random.chance(oneIn: 20)
        return relation
    }
}
