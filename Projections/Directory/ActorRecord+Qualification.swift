public import Almanac
public import Events

extension ActorRecord {
    /// How many days a specialist course counts at most: three years of 365 days.
    public static let courseValidity = 3 * 365

    /// The newest check of the actor's own suitability, as against that of material; `nil` if there is none.
    public var vetting: Fact<ActorVetted>? { vettings.last { !($0.event.object == .material) } }

    /// The course that holds the longest of those at which specialists are made, with the last moment, inclusive, at
    /// which it holds: three years, or less if it says so itself; `nil` if there is none.
    public func specialistTraining(in zone: Zone) -> (course: Fact<TrainingCompleted>, last: Instant)? {
        specialistCourses.map { ($0, $0.lastMoment(in: zone, holdingFor: Self.courseValidity)) }.max { $0.1 < $1.1 }
    }

    /// The last course at which specialists are made, with the last moment, inclusive, of so many days after it,
    /// whatever end it gives itself; `nil` if there is none.
    public func lastSpecialistCourse(in zone: Zone, countingFor days: Int)
        -> (course: Fact<TrainingCompleted>, last: Instant)?
    {
        specialistCourses.map { ($0, $0.lastMoment(in: zone, countingFor: days)) }.max { $0.1 < $1.1 }
    }

    private var specialistCourses: [Fact<TrainingCompleted>] {
        trainings.filter { $0.event.level == .specialist || $0.event.level == .trainer }
    }
}

extension Fact<TrainingCompleted> {
    /// The last moment, inclusive, of so many days after the course.
    fileprivate func lastMoment(in zone: Zone, countingFor days: Int) -> Instant {
        event.completedOn.map { Moment.day($0.adding(days: days)).last(in: zone) } ?? occurredAt + .days(days)
    }

    /// The same, or sooner if the course says so itself.
    fileprivate func lastMoment(in zone: Zone, holdingFor days: Int) -> Instant {
        let end = lastMoment(in: zone, countingFor: days)
        return event.validUntil.map { min(Moment.day($0).last(in: zone), end) } ?? end
    }
}

extension ActorVetted {
    /// Whether the actor was found suitable without reserve: conditional is not cleared, and unknown is neither.
    public var isCleared: Bool { outcome == .cleared }
}
