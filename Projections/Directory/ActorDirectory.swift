public import Almanac
public import Events

/// All actors with their availability, the calendars they follow, and the agreements under which they share.
public struct ActorDirectory: Sendable {
    private let records: [ActorRef: ActorRecord]
    public let calendars: CalendarIndex
    public let agreements: AgreementIndex
    /// The agencies that support those who work for them: at least one of them ever had a session.
    public let supportingAgencies: Set<AgencyRef>

    /// Puts the records of actors together with the calendars and the agreements.
    public init(
        _ records: [ActorRecord] = [], calendars: CalendarIndex = CalendarIndex(),
        agreements: AgreementIndex = AgreementIndex()
    ) {
        self.records = Dictionary(records.map { ($0.actor, $0) }) { $1 }
        self.calendars = calendars
        self.agreements = agreements
        supportingAgencies = Set(
            records.filter { !$0.supportSessions.isEmpty }.compactMap { $0.registration?.agency })
    }

    /// What is recorded of an actor; `nil` if nothing is.
    public subscript(actor: ActorRef) -> ActorRecord? { records[actor] }

    /// When an actor can be reached; never, if nobody said when.
    ///
    /// A zone or calendar that the actor's availability leaves out is taken from the case.
    public func availability(of actor: ActorRef, for file: CaseFile) -> Availability {
        guard let record = records[actor] else { return Availability(statements: [], exceptions: []) }
        return Availability(
            statements: record.availability.map { statement(of: $0.event, for: file) },
            exceptions: record.absences.map { fact in
                let zone = zone(of: record, for: file)
                return AvailabilityException(
                    from: fact.start(of: fact.event.from, in: zone),
                    to: fact.event.to?.exclusiveEnd(in: zone), effect: fact.event.effectInForce)
            })
    }

    /// The recorded absences of an actor, in the order of recording.
    public func absences(of actor: ActorRef, for file: CaseFile) -> [Absence] {
        guard let record = records[actor] else { return [] }
        let zone = zone(of: record, for: file)
        return record.absences.enumerated().compactMap { index, fact in
            guard fact.event.effectInForce == .unavailable else { return nil }
            let from = fact.start(of: fact.event.from, in: zone)
            let later = record.absences[(index + 1)...].filter { $0.event.effectInForce == .available }
            let takenBack = later.compactMap { duty -> Interval? in
                guard let end = duty.event.to?.exclusiveEnd(in: zone) else { return nil }
                return Interval(start: duty.start(of: duty.event.from, in: zone), end: end)
            }
            return Absence(
                from: from, to: fact.event.to?.exclusiveEnd(in: zone), substitute: fact.event.substitute,
                takenBack: IntervalSet(takenBack), fact: fact)
        }
    }

    private func zone(of record: ActorRecord, for file: CaseFile) -> Zone {
        record.availability.last?.event.tz ?? file.zone
    }

    private func statement(of set: AvailabilitySet, for file: CaseFile) -> AvailabilityStatement {
        let pattern: AvailabilityPattern
        switch set.pattern {
        case .always: pattern = .always
        case .weekly:
            pattern = .weekly(
                (set.windows ?? []).map { WeeklyWindow(days: Set($0.days), from: $0.from, to: $0.to) })
        case .rota: pattern = .rota((set.slots ?? []).compactMap { Interval(start: $0.from, end: $0.to) })
        }
        return AvailabilityStatement(
            pattern: pattern, zone: set.tz ?? file.zone,
            calendar: calendars[set.calendar ?? file.opening?.event.holidayCalendar],
            worksPublicHolidays: set.worksPublicHolidays ?? false,
            validFrom: set.validFrom, validUntil: set.validUntil)
    }
}
