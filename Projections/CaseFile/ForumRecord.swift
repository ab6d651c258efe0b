public import Almanac
public import Events

/// A forum that meets, or should meet, about the case.
public struct ForumRecord: Sendable {
    /// A session that took place.
    public struct Session: Sendable {
        public let start: Instant
        public let fact: Fact<MeetingHeld>
    }

    public let forum: Term<Forum>
    /// How it should meet; `nil` if nobody said.
    public let schedule: CaseOpened.ForumSchedule?
    /// The sessions in the order they began.
    public let sessions: [Session]
    /// Sessions that were planned and not called off, whenever they are.
    public let planned: [Moment]
    /// Since when it should meet, inclusive; `nil` if that hangs on a release that nobody knows.
    public let phaseStart: Instant?
    /// Until when it should meet, inclusive; `nil` if open-ended or hanging on a release that nobody knows.
    public let phaseEnd: Instant?
    let zone: Zone

    /// By when it must meet, inclusive, counted from its last session or from when it should begin; `nil` if nobody said
    /// how often.
    public var dueBy: Instant? {
        guard let phaseStart, let cadence = schedule?.cadenceDays else { return nil }
        return max(sessions.last?.start ?? phaseStart, phaseStart) + .days(cadence)
    }

    /// Whole days since it should have met, 0 if it is in time; `nil` if it cannot be told or need not meet.
    public func overdueDays(at moment: Instant) -> Int? {
        guard let dueBy, let phaseStart, moment >= phaseStart, phaseEnd.map({ moment <= $0 }) ?? true else {
            return nil
        }
        return max(0, Int((moment - dueBy).days.rounded(.down)))
    }

    /// The next session that is planned and was not held already that day; `nil` if none is.
    public func nextPlanned(at moment: Instant) -> Moment? {
        planned.filter { session in
            let date = session.date(in: zone)
            return session.last(in: zone) >= moment && !sessions.contains { zone.local($0.start).date == date }
        }.min { $0.start(in: zone) < $1.start(in: zone) }
    }
}
