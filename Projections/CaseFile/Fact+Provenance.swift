public import Almanac
public import Events

extension Fact<ObservationRecorded> {
    /// Whether neither the observation nor its envelope says what was perceived, when, where, or how.
    public var lacksProvenance: Bool {
        let envelope = entry.attributes.provenance
        let isTold = [
            event.what != nil || envelope?.what != nil, event.when != nil || envelope?.when != nil,
            event.where != nil || envelope?.where != nil, event.how != nil || envelope?.how != nil,
        ]
        return isTold.contains(false)
    }
}

extension Entry {
    /// The last instant, inclusive, at which it can have happened: a day of which the hour is not known was not over
    /// before its end.
    public func happenedBy(in zone: Zone) -> Instant {
        occurred.precision == .day ? Moment.day(zone.local(occurred.instant).date).last(in: zone) : occurred.instant
    }
}
