public import Almanac
public import Events

/// What waits for one actor over all open cases.
public struct MyWork: Sendable {
    public let actor: ActorRef
    /// The moment that counts as the present.
    public let moment: Instant
    public let vantage: Vantage
    /// The actor's own zone; UTC if nobody said. What waits is told in the local time of its case.
    public let zone: Zone
    /// The agency whose requests are told; `nil` if nobody said where the actor works, so that they are not known.
    public let agency: AgencyRef?
    /// What is due first comes first, then by case.
    public let items: [WorkItem]

    /// Puts together what was found case by case.
    public init(
        of actor: ActorRef, at moment: Instant, seenFrom vantage: Vantage, directory: ActorDirectory, items: [WorkItem]
    ) {
        self.actor = actor
        self.moment = moment
        self.vantage = vantage
        let record = directory[actor]
        zone = record?.availability.last?.event.tz ?? .utc
        agency = record?.registration?.agency
        self.items = items.enumerated().sorted { left, right in
            let (leftDue, rightDue) = (left.element.dueInstant, right.element.dueInstant)
            return leftDue == rightDue ? left.offset < right.offset : leftDue < rightDue
        }.map(\.element)
    }

    /// What waits of some kinds, what is due first coming first.
    public func items(_ kinds: Set<WorkItem.Kind>) -> [WorkItem] { items.filter { kinds.contains($0.kind) } }
}

extension WorkItem {
    fileprivate var dueInstant: Instant { due?.last(in: zone) ?? .latest }
}
