internal import Access
internal import Events
internal import Ledger
internal import Projections

/// What somebody may see while a question of theirs is answered.
struct Sight {
    /// The log without what they may not know of.
    let log: any EntryReader
    /// The fields of what was asked for that they may see.
    let permit: FieldPermit
    let guardian: Guardian

    var principal: Principal { guardian.principal }

    /// Notes cases of which the answer tells, beside the one that was asked for.
    func tells(of cases: some Sequence<CaseRef>) { guardian.told += cases }

    /// A view, as they may see it.
    func shown<Seen: View>(_ view: Seen) -> Shown<Seen> {
        Shown(view, permit: permit.tags, leavingOut: guardian.leftOut.mapValues(\.count))
    }

    /// The tags of what was withheld, for the audit trail.
    func withheld(of asked: Asked) -> [String] {
        let tags = asked.material.tags.subtracting(permit.tags).union(guardian.leftOut.keys)
        return tags.map { "without \($0.rawValue)" }.sorted()
    }
}
