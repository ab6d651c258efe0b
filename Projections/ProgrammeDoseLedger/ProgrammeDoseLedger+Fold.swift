internal import Almanac
internal import Events

extension ProgrammeDoseLedger: CaseView {
    public static let title = "programmes"

    public init(of dossier: Dossier) {
        let file = dossier.file
        let enrolments = file.enrolments
        let since = dossier.moment - Self.window
        let missed = file.facts(AppointmentMissed.self).filter {
            $0.occurredAt >= since && $0.occurredAt <= dossier.moment
        }
        let arranged = Set(file.facts(ArrangementConfirmed.self).map(\.event.arrangementId))
        let assigned = missed.map { (fact: $0, enrolment: Self.enrolment(missedIn: $0, of: enrolments)) }
        self.init(
            standpoint: dossier.standpoint,
            rows: enrolments.map { enrolment in
                Row(
                    enrolment, among: enrolments, releasedAt: file.actualRelease?.instant, at: dossier.moment,
                    Missed(assigned.filter { $0.enrolment == enrolment.id }.map(\.fact.event)))
            },
            unassigned: Missed(
                assigned.filter { $0.enrolment == nil }.map(\.fact.event).filter { appointment in
                    !(appointment.arrangementId.map(arranged.contains) ?? false)
                }))
    }

    /// The enrolment that a missed appointment belongs to: the one it names, or else the only one that the actor leads.
    private static func enrolment(
        missedIn fact: Fact<AppointmentMissed>, of enrolments: [Enrolment]
    ) -> EnrolmentID? {
        if let named = fact.event.arrangementId {
            return enrolments.first { $0.id.rawValue == named.rawValue }?.id
        }
        guard let actor = fact.event.actor else { return nil }
        let led = enrolments.filter { enrolment in
            enrolment.stoppedAt.map { $0 > fact.occurredAt } ?? true
                && enrolment.sessions.contains { $0.fact.event.facilitator == actor }
        }
        return led.count == 1 ? led.first?.id : nil
    }
}

extension ProgrammeDoseLedger.Missed {
    fileprivate init(_ appointments: [AppointmentMissed]) {
        let byPerson = appointments.count { $0.missedBy == .person }
        let byProvider = appointments.count { $0.missedBy == .provider }
        self.init(byPerson: byPerson, byProvider: byProvider, unknown: appointments.count - byPerson - byProvider)
    }
}

extension ProgrammeDoseLedger.Row {
    fileprivate init(
        _ enrolment: Enrolment, among all: [Enrolment], releasedAt release: Instant?, at moment: Instant,
        _ missed: ProgrammeDoseLedger.Missed
    ) {
        let since = moment - ProgrammeDoseLedger.window
        let held = enrolment.sessionsHeld(from: since, through: moment)
        let carriers = all.filter { $0.id == enrolment.id || $0.id == enrolment.ending?.event.continuesAs }
        let outside = carriers.flatMap(\.sessions).filter { session in
            !(session.fact.event.setting == .custody) && session.at <= moment
                && release.map { session.at >= $0 } ?? false
        }
        self.init(
            enrolment: enrolment, hoursPerWeek: enrolment.hoursPerWeek(at: moment),
            plannedMinutes: Interval(start: since, end: moment).flatMap(enrolment.plannedMinutes),
            deliveredMinutes: held.compactMap(\.fact.event.minutes).reduce(0, +), sessions: held.count,
            sessionsOfUnknownLength: held.count { $0.fact.event.minutes == nil }, missed: missed,
            phase: enrolment.sessions.last { $0.at <= moment }?.fact.event.phase,
            firstSessionAfterRelease: outside.map(\.at).min())
    }
}
