internal import Almanac
public import Events

/// The plan of one kind, with all its versions.
public struct CasePlan: Sendable {
    public let kind: Term<PlanKind>
    public let drafts: [Fact<PlanDrafted>]
    public let revisions: [Fact<PlanRevised>]
    public let agreements: [Fact<PlanAgreed>]

    /// The newest version, from 1.
    public var version: Int { versions.map(\.number).max() ?? 1 }
    /// The entry that brought the newest version; `nil` if only an agreement is recorded.
    public var newestEntry: Entry? { versions.last { $0.number == version }?.entry }
    /// The parts of life that the newest version covers; those of an earlier one if it names none.
    public var domains: [Term<PlanDomain>]? { versions.last { $0.domains != nil }?.domains }
    /// The parts of life that any version ever covered.
    public var everyDomain: Set<Term<PlanDomain>> { Set(versions.flatMap { $0.domains ?? [] }) }
    /// The entries that brought the versions, in the order they came; empty if only an agreement is recorded.
    public var versionEntries: [Entry] { versions.map(\.entry) }
    /// The newest draft: what it says of authors and indicators holds until another is drafted.
    public var draft: PlanDrafted? { drafts.last?.event }
    /// The agreements on the newest version, or on a later one of which only the agreement is recorded.
    public var currentAgreements: [Fact<PlanAgreed>] { agreements.filter { ($0.event.version ?? 1) >= version } }
    /// What the person last said to the newest version; `nil` if nobody recorded it.
    public var answer: PlanAgreed? { currentAgreements.last { $0.event.personSigned != nil }?.event }

    /// The versions in the order they came; a revision without a number counts as the next one.
    private var versions: [(number: Int, domains: [Term<PlanDomain>]?, entry: Entry)] {
        let drafted = drafts.map { (number: $0.event.version ?? 1, domains: $0.event.domains, entry: $0.entry) }
        let revised = revisions.map { (number: $0.event.version, domains: $0.event.domains, entry: $0.entry) }
        let ordered = (drafted.map { ($0.number as Int?, $0.domains, $0.entry) } + revised)
            .sorted { Entry.happenedBefore($0.2, $1.2) }
        return ordered.reduce(into: []) { versions, next in
            versions.append((next.0 ?? (versions.last?.number ?? 0) + 1, next.1, next.2))
        }
    }
}

extension CaseFile {
    /// The plan of that kind; `nil` if no version of it is recorded, even if an agreement on one is.
    public func plan(_ kind: PlanKind) -> CasePlan? {
        plans.first { $0.kind == kind && $0.newestEntry != nil }
    }

    /// The plans, one for each kind, in the order in which the kinds were first recorded.
    public var plans: [CasePlan] {
        let drafts = facts(PlanDrafted.self)
        let revisions = facts(PlanRevised.self)
        let agreements = facts(PlanAgreed.self)
        let kinds =
            drafts.map { ($0.event.planKind, $0.entry) } + revisions.map { ($0.event.planKind, $0.entry) }
            + agreements.map { ($0.event.planKind, $0.entry) }
        var seen: Set<Term<PlanKind>> = []
        return kinds.sorted { Entry.happenedBefore($0.1, $1.1) }.map(\.0).filter { seen.insert($0).inserted }.map {
            kind in
            CasePlan(
                kind: kind, drafts: drafts.filter { $0.event.planKind == kind },
                revisions: revisions.filter { $0.event.planKind == kind },
                agreements: agreements.filter { $0.event.planKind == kind })
        }
    }
}
