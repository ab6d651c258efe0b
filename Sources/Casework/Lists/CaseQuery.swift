public import Almanac
public import Events
public import Projections

/// Which cases to list.
public struct CaseQuery: Sendable {
    /// Led by this agency; `nil` for all.
    public var lead: AgencyRef?
    /// On which this actor holds a responsibility at the moment; `nil` for all.
    public var actor: ActorRef?
    /// So far from the gate; `nil` for all, also those without a gate.
    public var phase: ReleasePhase?
    /// Whose release is planned at that moment at the latest, inclusive; `nil` for all.
    public var releaseBy: Instant?
    /// Also those that are closed, after all others.
    public var includesClosed = false
    /// The moment from which days are counted; `nil` for now.
    public var moment: Instant?
    /// At most so many; `nil` for no limit.
    public var limit: Int?
    /// After this place of the list; `nil` from its beginning.
    public var after: ListPlace?
    /// Whether all are counted, which takes reading all; else the total is what is shown.
    public var isCounted = true

    /// All open cases.
    public init() {}

    /// The part of the list in which the cases lie; it may hold others.
    func orders(at moment: Instant) -> ClosedRange<Int64> {
        guard let phase else {
            if let releaseBy { return CaseSection.releasePlanned.orders(to: releaseBy) }
            return includesClosed ? CaseSection.all : CaseSection.open
        }
        // Seen from the past, a release that took place since still lies ahead, and in another part of the list.
        return self.moment == nil ? phase.orders(at: moment) : CaseSection.open
    }

    /// Whether a row that was found is one of the cases.
    func selects(_ listed: ListedCase) -> Bool {
        (phase.map { $0 == listed.phase } ?? true)
            && (releaseBy.map { listed.row.gate.state == .planned && listed.row.gate.instant ?? .latest <= $0 } ?? true)
            && (actor.map { listed.row.isWork(of: $0, at: listed.moment) } ?? true)
    }

    /// Whether the order and the group of a row say all that is asked for, and all are counted.
    var isPlain: Bool { phase == nil && actor == nil && after == nil && isCounted }
}

extension ReleasePhase {
    /// Where cases of this phase lie in the list at a moment.
    fileprivate func orders(at moment: Instant) -> ClosedRange<Int64> {
        let (planned, released) = (CaseSection.releasePlanned, CaseSection.released)
        return switch self {
        // The day of release may have begun a day before its hour in any zone.
        case .day: planned.orders(to: moment + .days(2))
        case .finalWeek: planned.orders(from: moment, to: moment + .days(7))
        case .finalMonth: planned.orders(from: moment + .days(7), to: moment + .days(30))
        case .sixMonths: planned.orders(from: moment + .days(30), to: moment + .days(183))
        case .far: planned.orders(from: moment + .days(183))
        case .first72h: released.orders(from: moment - .hours(72))
        case .firstWeeks: released.orders(from: moment - .days(30), to: moment - .hours(72))
        case .firstYear: released.orders(from: moment - .days(365), to: moment - .days(30))
        case .later: released.orders(to: moment - .days(365))
        }
    }
}
