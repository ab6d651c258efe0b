public import Almanac
public import Events

/// Participation in a programme, with its dose over time.
public struct Enrolment: Sendable {
    public let start: Fact<ProgrammeEnrolled>
    /// When it begins: with its first day, or when the person was enrolled.
    public let begins: Instant
    /// Changes of the dose, in the order they happened.
    public let changes: [Fact<ProgrammeIntensityChanged>]
    /// Sessions in the order they happened.
    public let sessions: [ProgrammeSession]
    public let ending: Fact<ProgrammeEnded>?
    /// When it stopped: ended, or left behind in custody at the release; `nil` while it runs.
    public let stoppedAt: Instant?

    public var id: EnrolmentID { start.event.enrolmentId }
    /// Nobody recorded an end.
    public var isOpen: Bool { ending == nil }
    /// It runs: not ended, and not left behind in custody.
    public var isActive: Bool { stoppedAt == nil }

    /// The planned dose at a moment in hours a week; `nil` if unknown.
    public func hoursPerWeek(at moment: Instant) -> Double? {
        if let change = changes.last(where: { $0.occurredAt <= moment }) { return change.event.toHoursPerWeek }
        return start.event.hoursPerWeek ?? changes.first?.event.fromHoursPerWeek
    }

    /// The minutes planned in an interval, each dose counted for as long as it held; `nil` if one is unknown.
    public func plannedMinutes(in interval: Interval) -> Int? {
        let end = min(interval.end, stoppedAt ?? interval.end)
        let begin = max(interval.start, begins)
        let turns = changes.map(\.occurredAt).filter { $0 > begin && $0 < end }
        let marks = [begin] + turns + [end]
        let pieces = zip(marks, marks.dropFirst()).filter { $0 < $1 }.map { from, to in
            hoursPerWeek(at: from).map { $0 * 60 * ((to - from).days / 7) }
        }
        return pieces.contains(nil) ? nil : Int(pieces.compactMap(\.self).reduce(0, +).rounded())
    }

    /// The sessions that began in a span of time, both ends inclusive.
    public func sessionsHeld(from first: Instant, through last: Instant) -> [ProgrammeSession] {
        sessions.filter { $0.at >= first && $0.at <= last }
    }
}

/// One delivered session.
public struct ProgrammeSession: Sendable {
    public let fact: Fact<ProgrammeSessionHeld>
    /// When it began.
    public let at: Instant
}

extension CaseFile {
    /// All enrolments in the order they began; one made again under its name starts anew.
    public var enrolments: [Enrolment] {
        let enrolled = facts(ProgrammeEnrolled.self)
        let newest = Dictionary(enrolled.map { ($0.event.enrolmentId, $0.id) }) { $1 }
        let changes = facts(ProgrammeIntensityChanged.self)
        let sessions = facts(ProgrammeSessionHeld.self)
        let endings = facts(ProgrammeEnded.self)
        return enrolled.filter { newest[$0.event.enrolmentId] == $0.id }.map { start in
            let id = start.event.enrolmentId
            let ending = endings.last { $0.event.enrolmentId == id && $0.happened(after: start) }
            return Enrolment(
                start: start, begins: start.event.startsOn.map(zone.startOfDay) ?? start.occurredAt,
                changes: changes.filter { $0.event.enrolmentId == id && $0.happened(after: start) },
                sessions: sessions.filter { $0.event.enrolmentId == id }.map {
                    ProgrammeSession(fact: $0, at: $0.start(of: $0.event.at, in: zone))
                },
                ending: ending,
                stoppedAt: [ending?.occurredAt, gate(leaving: start)].compactMap(\.self).min())
        }
    }

    /// When an enrolment for custody was left behind at the release; `nil` if it was not.
    private func gate(leaving start: Fact<ProgrammeEnrolled>) -> Instant? {
        guard start.event.setting == .custody, let release = actualRelease else { return nil }
        return max(release.instant, start.occurredAt)
    }
}
