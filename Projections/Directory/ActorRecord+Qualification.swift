public import Almanac
public import Events

extension ActorRecord {
    /// How many days a specialist course counts at most: three years of 365 days.
    public static let courseValidity = 3 * 365

    /// The newest check of the actor's own suitability, as against that of material; `nil` if there is none.
    public var vetting: Fact<ActorVetted>? { vettings.last { !($0.event.object == .material) } }

    /// The course that counts the longest of those at which specialists are made, with the last moment, inclusive, at
    /// which it counts; `nil` if there is none.
    public func specialistTraining(in zone: Zone, countingFor days: Int = courseValidity)
        -> (course: Fact<TrainingCompleted>, last: Instant)?
    {
        trainings.filter { $0.event.level == .specialist || $0.event.level == .trainer }
            .map { ($0, $0.lastMoment(in: zone, countingFor: days)) }
            .max { $0.1 < $1.1 }
    }
}

extension Fact<TrainingCompleted> {
    /// The last moment at which the course counts, inclusive: so many days after it, or sooner if it says so itself.
    func lastMoment(in zone: Zone, countingFor days: Int) -> Instant {
        let end = event.completedOn.map { Moment.day($0.adding(days: days)).last(in: zone) } ?? occurredAt + .days(days)
        return [event.validUntil.map { Moment.day($0).last(in: zone) }, end].compactMap(\.self).min() ?? end
    }
}

extension ActorVetted {
    /// Whether the actor was found suitable without reserve: conditional is not cleared, and unknown is neither.
    public var isCleared: Bool { outcome == .cleared }
}
