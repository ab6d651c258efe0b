public import Almanac
public import Events

extension ActorRecord {
    /// How long a specialist course counts if it does not say: three years of 365 days.
    public static let courseValidity = 3 * 365

    /// The newest check of the actor's own suitability, as against that of material; `nil` if there is none.
    public var vetting: Fact<ActorVetted>? { vettings.last { !($0.event.object == .material) } }

    /// The course that counts the longest of those at which specialists are made; `nil` if there is none.
    public func specialistTraining(in zone: Zone) -> (course: Fact<TrainingCompleted>, lastDay: CivilDate)? {
        trainings.filter { $0.event.level == .specialist || $0.event.level == .trainer }
            .map { ($0, $0.lastDay(in: zone)) }
            .max { $0.1 < $1.1 }
    }
}

extension Fact<TrainingCompleted> {
    /// The last day on which the course counts, inclusive.
    public func lastDay(in zone: Zone) -> CivilDate {
        let completed = event.completedOn ?? zone.local(occurredAt).date
        return event.validUntil ?? completed.adding(days: ActorRecord.courseValidity)
    }
}

extension ActorVetted {
    /// Whether the actor was found suitable without reserve: conditional is not cleared, and unknown is neither.
    public var isCleared: Bool { outcome == .cleared }
}
