public import Events

/// Something in the person's circumstances that shifted, in either direction.
public struct CircumstanceChange: Sendable {
    /// Which way it works.
    public enum Direction: String, Vocabulary { case protective, aggravating, unclear }

    public let entry: Entry
    /// `nil` if nobody said, as of incidents nobody does.
    public let direction: Direction?
}

extension CaseFile {
    /// The changes of circumstances, turning points and incidents, in the order they happened.
    public var changes: [CircumstanceChange] {
        let factors = facts(DynamicFactorChanged.self).map { ($0.entry, $0.event.direction?.rawValue) }
        let turns = facts(LifeEventRecorded.self).map { ($0.entry, $0.event.expectedEffect?.rawValue) }
        let incidents = facts(IncidentRecorded.self).map { ($0.entry, String?.none) }
        return (factors + turns + incidents).sorted { Entry.happenedBefore($0.0, $1.0) }.map { entry, direction in
            CircumstanceChange(entry: entry, direction: direction.flatMap(CircumstanceChange.Direction.init))
        }
    }
}
