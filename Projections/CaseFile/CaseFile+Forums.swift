internal import Almanac
internal import Events

extension CaseFile {
    /// The forums that should meet, as the opening of the case says or else its profile, and after them those that were
    /// called all the same.
    public var forums: [ForumRecord] {
        let schedules = opening?.event.forums ?? serviceProfile?.forums ?? []
        let others = entries.compactMap { entry -> Term<Forum>? in
            switch entry.event {
            case let event as MeetingHeld: event.forum
            case let event as MeetingScheduled: event.forum
            case let event as MeetingCancelled: event.forum
            default: nil
            }
        }
        var seen: Set<Term<Forum>> = []
        return (schedules.map(\.forum) + others).filter { seen.insert($0).inserted }.map { forum in
            record(of: forum, schedules.last { $0.forum == forum })
        }
    }

    private func record(of forum: Term<Forum>, _ schedule: CaseOpened.ForumSchedule?) -> ForumRecord {
        let release = releaseInstant
        let ends = schedule?.untilDaysAfterRelease
        let held = facts(MeetingHeld.self).filter { $0.event.forum == forum }
        return ForumRecord(
            forum: forum, schedule: schedule,
            sessions: held.map { ForumRecord.Session(start: $0.start(of: $0.event.at, in: zone), fact: $0) }
                .sorted { $0.start < $1.start },
            planned: plannedSessions(of: forum).map(\.at),
            phaseStart: phaseStart(under: schedule),
            phaseEnd: release.flatMap { at in ends.map { at + .days($0) } }, zone: zone)
    }

    /// Since when a forum should meet: never before the case was opened, and from then on where there is no gate.
    private func phaseStart(under schedule: CaseOpened.ForumSchedule?) -> Instant? {
        guard let opened = openSince ?? opening?.occurredAt else { return nil }
        guard let days = schedule?.fromDaysBeforeRelease, track?.isCustodial == true else { return opened }
        return releaseInstant.map { max(opened, $0 - .days(days)) }
    }

    /// The sessions that were planned and not called off afterwards; a session called off may be planned anew.
    func plannedSessions(of forum: Term<Forum>) -> [(at: Moment, entry: Entry)] {
        let cancelled = facts(MeetingCancelled.self).filter { $0.event.forum == forum }
        let scheduled = facts(MeetingScheduled.self).filter { $0.event.forum == forum }
            .map { ($0.event.at ?? $0.whenItHappened(in: zone), $0.entry) }
        let moved = cancelled.compactMap { fact in fact.event.rescheduledTo.map { ($0, fact.entry) } }
        return (scheduled + moved).filter { session, entry in
            !cancelled.contains { cancellation in
                Entry.happenedBefore(entry, cancellation.entry)
                    && isSame(session, cancellation.event.at ?? cancellation.whenItHappened(in: zone))
            }
        }.map { (at: $0, entry: $1) }
    }

    /// Whether two moments mean one session: where one is known only to the day, the day decides.
    private func isSame(_ one: Moment, _ other: Moment) -> Bool {
        if case .instant(let first) = one, case .instant(let second) = other { return first == second }
        return one.date(in: zone) == other.date(in: zone)
    }
}

extension Fact {
    /// When it happened, as exactly as it is known.
    fileprivate func whenItHappened(in zone: Zone) -> Moment {
        entry.occurred.precision == .day ? .day(zone.local(occurredAt).date) : .instant(occurredAt)
    }
}
