public import Almanac
public import Events

/// A need of the person as it now stands.
public struct IdentifiedNeed: Sendable {
    public let identification: Fact<NeedIdentified>
    /// How it ended; `nil` while it is open.
    public let closing: Fact<NeedMet>?
    /// The last day by which it must be met, inclusive; `nil` if nobody said how soon, or no release date is known.
    public let dueBy: CivilDate?

    public var id: NeedID { identification.event.needId }
    public var domain: Term<NeedDomain> { identification.event.domain }
    public var isOpen: Bool { closing == nil }
    /// Ended because it is satisfied; so too if nobody said how it ended.
    public var isMet: Bool { closing.map { $0.event.outcome == nil || $0.event.outcome == .met } ?? false }

    /// Whether what was confirmed for that need, or for none that is among the recorded ones, serves this one.
    public func isServed(by needId: NeedID?, in domain: Term<NeedDomain>, _ all: [IdentifiedNeed]) -> Bool {
        if let needId, all.contains(where: { $0.id == needId }) { return needId == id }
        return domain == self.domain
    }
}

extension CaseFile {
    /// All needs in the order they were identified; one identified again under its name starts anew.
    public var needs: [IdentifiedNeed] {
        let identified = facts(NeedIdentified.self)
        let newest = Dictionary(identified.map { ($0.event.needId, $0.id) }) { $1 }
        let closings = facts(NeedMet.self)
        return identified.filter { newest[$0.event.needId] == $0.id }.map { need in
            IdentifiedNeed(
                identification: need,
                closing: closings.last { $0.event.needId == need.event.needId && $0.happened(after: need) },
                dueBy: dueDay(of: need))
        }
    }

    private func dueDay(of need: Fact<NeedIdentified>) -> CivilDate? {
        need.event.criticality?.word?.days.flatMap { days in day(afterReleaseFor: need)?.adding(days: days) }
    }
}

extension NeedIdentified.Criticality {
    /// Within how many days after the day of release a need must be met; `nil` for needs that can wait.
    public var days: Int? {
        switch self {
        case .dayOne: 0
        case .firstWeek: 7
        case .firstMonth: 30
        case .later: nil
        }
    }
}
