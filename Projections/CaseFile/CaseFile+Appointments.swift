public import Almanac
public import Events

/// An appointment that a provider confirmed and that stands.
public struct Appointment: Sendable {
    public let fact: Fact<ArrangementConfirmed>
    public let at: Moment

    public var event: ArrangementConfirmed { fact.event }
}

extension CaseFile {
    /// The appointments that stand, in the order they were confirmed: not lost, not missed, not confirmed anew.
    public var appointments: [Appointment] {
        let missed = facts(AppointmentMissed.self)
        return appointmentsMade.filter { made in
            !missed.contains { $0.event.arrangementId == made.event.arrangementId && $0.happened(after: made.fact) }
        }
    }

    /// The same, with those that were missed: they had been made.
    var appointmentsMade: [Appointment] {
        let confirmed = facts(ArrangementConfirmed.self)
        let lost = facts(ArrangementFailed.self)
        return confirmed.compactMap { fact in
            let id = fact.event.arrangementId
            let isOver =
                lost.contains { $0.event.arrangementId == id && $0.happened(after: fact) }
                || confirmed.contains { later in
                    (later.event.reconfirms == id || later.event.arrangementId == id) && later.happened(after: fact)
                }
            return isOver ? nil : fact.event.at.map { Appointment(fact: fact, at: $0) }
        }
    }
}
