internal import Almanac
internal import Events

/// The actors of a team: registered, vetted, on duty, away, trained and supported.
struct TeamLife {
    private static let numbers: UInt64 = 1 << 32

    private let team: Team
    private let start: CivilDate
    private let years: Int
    private var diary: Diary

    init(_ team: Team, from start: CivilDate, years: Int, seed: UInt64) {
        self.team = team
        self.start = start
        self.years = years
        diary = Diary(zone: team.country.zone, seed: seed, number: Self.numbers + UInt64(team.number))
    }

    /// Everything that is recorded of the team, in the order of recording.
    func told() -> [Telling] {
        var life = self
        for seat in Seat.allCases { life.tell(seat) }
        return life.diary.inOrderOfRecording
    }

    private mutating func tell(_ seat: Seat) {
        let stream = StreamName.made(.actor, team.actor(seat).rawValue)
        let first = diary.moment(on: start, between: 7...7)
        register(seat, stream, at: first)
        for year in 0..<years {
            confirmHours(seat, stream, at: first + .minutes(20) + .days(year * 360))
            guard seat != .crisisLine else { continue }
            takeLeave(seat, stream, after: start.adding(days: year * 365 + 20))
            train(seat, stream, after: start.adding(days: year * 365 + 60))
            support(seat, stream, after: start.adding(days: year * 365 + 90))
        }
    }

    private mutating func register(_ seat: Seat, _ stream: StreamName, at moment: Instant) {
        diary.tell(
            ActorRegistered.self, at: moment, in: stream, as: team.hand(.manager),
            [
                "actor": team.actor(seat), "kind": seat.kind, "agency": team.agency(of: seat),
                "agencyKind": Term.known(seat.agency.kind), "languages": team.country.languages,
                "competences": [diary.chance.pick(["motivational interviewing", "young adults", "housing law"])],
            ])
        guard seat == .mentor || seat == .exitWorker else { return }
        diary.tell(
            ActorVetted.self, at: moment + .minutes(10), in: stream, as: team.hand(.manager),
            [
                "actor": team.actor(seat), "object": "person", "outcome": "cleared",
                "validUntil": start.adding(days: diary.chance.number(300...1_100)), "by": team.country.agency("CITY"),
            ])
    }

    private mutating func confirmHours(_ seat: Seat, _ stream: StreamName, at moment: Instant) {
        let weekdays = JSON(["days": [0, 1, 2, 3, 4], "from": "09:00", "to": "17:00"])
        let fridays = JSON(["days": [0, 1, 2, 3], "from": "09:00", "to": "18:00"])
        let isAlways = seat == .crisisLine
        diary.tell(
            AvailabilitySet.self, at: moment, in: stream, as: team.hand(seat),
            [
                "actor": team.actor(seat), "tz": team.country.zone, "pattern": isAlways ? "always" : "weekly",
                "windows": isAlways ? nil : [diary.chance.happens(percent: 80) ? weekdays : fridays],
                "worksPublicHolidays": isAlways, "calendar": team.country.calendar,
                "validFrom": diary.zone.local(moment).date, "confirmedAt": Moment.instant(moment),
            ])
    }

    private mutating func takeLeave(_ seat: Seat, _ stream: StreamName, after day: CivilDate) {
        let first = day.adding(days: diary.chance.number(0...120))
        let last = first.adding(days: diary.chance.number(4...20))
        let reason = diary.chance.pick(["leave", "leave", "sick", "training"])
        diary.tell(
            AvailabilityExceptionRecorded.self, at: diary.officeHour(on: first.adding(days: -10)), in: stream,
            as: team.hand(seat),
            [
                "actor": team.actor(seat), "from": Moment.instant(diary.zone.startOfDay(first)),
                "to": Moment.instant(diary.zone.startOfDay(last)), "effect": "unavailable", "reason": reason,
                "substitute": diary.chance.happens(percent: 60)
                    ? team.actor(seat == .deputy ? .manager : .deputy) : nil,
            ])
    }

    private mutating func train(_ seat: Seat, _ stream: StreamName, after day: CivilDate) {
        guard diary.chance.happens(percent: 60) else { return }
        let last = day.adding(days: diary.chance.number(0...200))
        diary.tell(
            TrainingCompleted.self, at: diary.officeHour(on: last), in: stream, as: team.hand(seat),
            [
                "actor": team.actor(seat),
                "course": diary.chance.pick(["release planning", "trauma", "first contact"]),
                "level": diary.chance.pick(["awareness", "general", "specialist"]),
                "hours": Double(diary.chance.number(4...48)) / 2, "joint": diary.chance.happens(percent: 40),
                "completedOn": last, "validUntil": last.adding(days: 730),
            ])
    }

    private mutating func support(_ seat: Seat, _ stream: StreamName, after day: CivilDate) {
        for quarter in 0..<diary.chance.number(1...4) {
            let held = Diary.weekday(from: day.adding(days: quarter * 80 + diary.chance.number(0...40)))
            diary.tell(
                StaffSupportSessionHeld.self, at: diary.officeHour(on: held), in: stream, as: team.hand(seat),
                [
                    "actor": team.actor(seat), "heldOn": held,
                    "kind": diary.chance.pick(["debrief", "supervision", "practice_analysis"]),
                ])
        }
    }
}
