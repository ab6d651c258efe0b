public import Almanac
public import Events

/// What is recorded of one actor: who it is, how it was checked and trained, and when it can really be reached.
public struct ActorRecord: Sendable {
    public let actor: ActorRef
    /// How the actor was registered; `nil` if nobody registered it.
    public let registration: ActorRegistered?
    /// Availability in the order of recording; the newest that is valid on a day governs that day.
    public let availability: [Fact<AvailabilitySet>]
    /// Leave, illness and extra duty in the order of recording.
    public let absences: [Fact<AvailabilityExceptionRecorded>]
    /// Checks of suitability, of the actor or of material, in the order they happened.
    public let vettings: [Fact<ActorVetted>]
    /// Courses in the order they happened.
    public let trainings: [Fact<TrainingCompleted>]
    /// Sessions that supported the actor, in the order they happened.
    public let supportSessions: [Fact<StaffSupportSessionHeld>]

    /// Folds the stream of one actor.
    public init(_ actor: ActorRef, _ history: History) {
        self.actor = actor
        var registration: ActorRegistered?
        var availability: [Fact<AvailabilitySet>] = []
        var absences: [Fact<AvailabilityExceptionRecorded>] = []
        var vettings: [Fact<ActorVetted>] = []
        var trainings: [Fact<TrainingCompleted>] = []
        var supportSessions: [Fact<StaffSupportSessionHeld>] = []
        for entry in history.entries {
            switch entry.event {
            case let event as ActorRegistered: registration = event
            case let event as AvailabilitySet: availability.append(Fact(event: event, entry: entry))
            case let event as AvailabilityExceptionRecorded: absences.append(Fact(event: event, entry: entry))
            case let event as ActorVetted: vettings.append(Fact(event: event, entry: entry))
            case let event as TrainingCompleted: trainings.append(Fact(event: event, entry: entry))
            case let event as StaffSupportSessionHeld: supportSessions.append(Fact(event: event, entry: entry))
            default: break
            }
        }
        self.registration = registration
        self.availability = availability.sorted { $0.entry.position < $1.entry.position }
        self.absences = absences.sorted { $0.entry.position < $1.entry.position }
        self.vettings = vettings
        self.trainings = trainings
        self.supportSessions = supportSessions
    }

    /// The zone of the actor's days: that of the newest hours; UTC if nobody said.
    public var zone: Zone { availability.last?.event.tz ?? .utc }

    /// Whether anybody ever said when the actor can be reached.
    public var hasAvailability: Bool { !availability.isEmpty }

    /// The calendars of closed days that the actor's availability follows, where it says so itself.
    public var calendars: Set<CalendarRef> { Set(availability.compactMap(\.event.calendar)) }

    /// When the newest availability was confirmed; `nil` if there is none.
    public func availabilityConfirmed(in zone: Zone) -> Instant? {
        availability.last.map { $0.start(of: $0.event.confirmedAt, in: $0.event.tz ?? zone) }
    }
}
