internal import Almanac
internal import Events

/// Where the actor's own leave meets something that needs the actor.
extension CaseWork {
    var leaveConflicts: [WorkItem] {
        let absences = directory.absences(of: actor, for: file).filter { $0.to.map { $0 > moment } ?? true }
        guard !absences.isEmpty else { return [] }
        return needed.compactMap { needed in
            let span = Interval(
                start: needed.at.start(in: file.zone), end: needed.at.last(in: file.zone) + .milliseconds(1))
            guard needed.at.last(in: file.zone) >= moment, let span,
                let away = absences.last(where: { !$0.remaining(in: span).isEmpty })
            else { return nil }
            let substitute = away.substitute.map { "\($0) steps in" } ?? "nobody named to step in"
            return item(
                .leaveConflict, "away at the \(needed.what); \(substitute)", about: away.fact.id.description,
                due: needed.at)
        }
    }

    /// What needs the actor, ahead or past.
    private var needed: [(what: String, at: Moment)] {
        let pickups = file.activePickups.filter { $0.event.by?.rawValue == actor.rawValue }
        let appointments = file.appointments.filter { $0.event.provider?.rawValue == actor.rawValue }
        return releases + pickups.compactMap { pickup in pickup.event.meetAt.map { ("pick-up at the gate", $0) } }
            + appointments.map { ("appointment: \($0.event.domain.inWords)", $0.at) } + meetings
    }

    /// The release that is ahead, for who holds a role then.
    private var releases: [(what: String, at: Moment)] {
        guard case .planned(let release) = file.releaseState,
            file.roles.contains(where: { $0.actor == actor && $0.isActive(at: release.instant) })
        else { return [] }
        return [("release", release.moment)]
    }

    /// The meetings about the case that are not cancelled, for who holds a role.
    private var meetings: [(what: String, at: Moment)] {
        guard !roles.isEmpty else { return [] }
        let cancelled = file.facts(MeetingCancelled.self)
        let moved = cancelled.compactMap { fact in fact.event.rescheduledTo.map { (fact.event.forum, $0) } }
        let scheduled = file.facts(MeetingScheduled.self).filter { meeting in
            !cancelled.contains { $0.event.forum == meeting.event.forum && $0.event.at == meeting.event.at }
        }
        return (scheduled.compactMap { fact in fact.event.at.map { (fact.event.forum, $0) } } + moved)
            .map { ("meeting: \($0.0.inWords)", $0.1) }
    }
}
