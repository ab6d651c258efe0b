public import Events

/// Something in the person's circumstances that shifted, in either direction.
public struct CircumstanceChange: Sendable {
    /// Which way it works.
    public enum Direction: String, Vocabulary { case protective, aggravating, unclear }

    public let entry: Entry
    /// `nil` if nobody said, as of incidents nobody does.
    public let direction: Direction?
    /// Whether it matters enough for another look at risk and needs; `nil` if nobody said how much it matters.
    public let callsForAnotherLook: Bool?
}

extension CaseFile {
    /// The changes of circumstances, turning points and incidents, in the order they happened.
    public var changes: [CircumstanceChange] {
        let factors = facts(DynamicFactorChanged.self).map { fact in
            CircumstanceChange(
                entry: fact.entry, direction: (fact.event.direction?.rawValue).flatMap(Direction.init),
                callsForAnotherLook: (fact.event.magnitude?.word).map { $0 != .minor })
        }
        let turns = facts(LifeEventRecorded.self).map { fact in
            CircumstanceChange(
                entry: fact.entry, direction: (fact.event.expectedEffect?.rawValue).flatMap(Direction.init),
                callsForAnotherLook: (fact.event.significance?.word).map { $0 == .significant })
        }
        let incidents = facts(IncidentRecorded.self).map { fact in
            CircumstanceChange(entry: fact.entry, direction: nil, callsForAnotherLook: fact.event.callsForAnotherLook)
        }
        return (factors + turns + incidents).sorted { Entry.happenedBefore($0.entry, $1.entry) }
    }

    private typealias Direction = CircumstanceChange.Direction
}

extension IncidentRecorded {
    /// What others write or do elsewhere says nothing of the person.
    fileprivate var callsForAnotherLook: Bool? {
        kind.isOne(of: [.mediaAttention, .attackElsewhere]) ? false : (severity?.word).map { $0 != .minor }
    }
}
