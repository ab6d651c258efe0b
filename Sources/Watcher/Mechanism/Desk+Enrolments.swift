internal import Events
internal import Projections

/// What holds of a programme by the desk's clock: people record what begins or ends next week.
extension Desk {
    /// Whether somebody takes part: begun, not ended, and not left behind in custody.
    func runs(_ enrolment: Enrolment) -> Bool {
        clock.hasReached(enrolment.start.occurredAt) && !(enrolment.stoppedAt.map(clock.hasReached) ?? false)
    }

    /// The planned dose in hours a week; `nil` if unknown.
    func hoursPerWeek(of enrolment: Enrolment) -> Double? {
        enrolment.changes.last { clock.hasReached($0.occurredAt) }.map(\.event.toHoursPerWeek)
            ?? enrolment.start.event.hoursPerWeek ?? enrolment.changes.first?.event.fromHoursPerWeek
    }
}
