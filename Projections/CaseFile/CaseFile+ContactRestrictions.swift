public import Almanac
public import Events

/// A ban or order that keeps the person and somebody else apart.
public struct ContactRestriction: Sendable {
    public let fact: Fact<ContactRestrictionRecorded>
    /// First moment, inclusive.
    public let from: Instant
    /// End, exclusive; `nil` if open-ended or unknown.
    public let until: Instant?

    /// Whom it keeps apart from the person; `nil` if it names nobody.
    public var relative: RelativeRef? { fact.event.relative }

    /// Whether it holds at that moment.
    public func isStanding(at moment: Instant) -> Bool { from <= moment && until.map { $0 > moment } ?? true }
}

extension CaseFile {
    /// All bans and orders in the order they were imposed; each ends when it says, is lifted, or is imposed anew.
    public var contactRestrictions: [ContactRestriction] {
        let all = facts(ContactRestrictionRecorded.self)
        return all.filter { $0.event.state == .imposed }.map { imposed in
            let from = imposed.start(of: imposed.event.from, in: zone)
            let replaced = all.filter { later in
                later.event.relative == imposed.event.relative && later.event.kind == imposed.event.kind
                    && later.happened(after: imposed)
            }
            let ends = replaced.map { $0.start(of: $0.event.from, in: zone) }
            let stated = imposed.event.until?.exclusiveEnd(in: zone)
            return ContactRestriction(
                fact: imposed, from: from, until: (ends + [stated].compactMap { $0 }).min())
        }
    }
}
