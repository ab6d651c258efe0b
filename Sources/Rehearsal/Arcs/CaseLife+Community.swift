internal import Almanac
internal import Events

/// Life in the community: first contacts, programmes, conditions that hold or not.
extension CaseLife {
    mutating func tellCommunity() {
        meetForTheFirstTime()
        if !plan.isBrief, happens(60) { offerProgramme(at: afterOpening(35...60)) }
        if track == .communityMeasure {
            if happens(70) { imposeMeasure() }
            if happens(70) { imposeConditions(at: afterOpening(1...2)) }
        }
        if happens(9) { approachVictim(at: inCommunity(leaving: 70)) }
        if plan.isRecalled { recall() } else if happens(22) { suspectBreach(at: inCommunity(leaving: 40)) }
    }

    private mutating func meetForTheFirstTime() {
        for (number, seat) in [Seat.exitWorker, .manager, .probation].enumerated() where happens(80) {
            let moment = diary.officeHour(on: plan.community.adding(days: 1 + 2 * number))
            held(by: seat, at: moment, setting: "community")
        }
    }

    mutating func held(by seat: Seat, at moment: Instant, setting: String) {
        amendable.append(
            tellWhenever(
                ContactHeld.self, at: moment, by: seat,
                [
                    "actor": team.actor(seat), "with": "person", "channel": pick(["in_person", "phone", "home_visit"]),
                    "minutes": diary.chance.number(2...18) * 5, "setting": setting,
                    "rapport": happens(40) ? diary.chance.number(1...5) : nil,
                    "motivationalInterview": happens(30) ? true : nil,
                ]))
    }

    private mutating func imposeMeasure() {
        diary.tell(
            SentenceImposed.self, on: opening.adding(days: -7), recordedAt: diary.officeHour(on: opening) + .days(1),
            in: stream, as: team.hand(.probation),
            [
                "kind": pick(["probation", "community_service", "suspended"]), "imposedOn": opening.adding(days: -7),
                "lengthDays": opening.days(until: plan.last), "expectedEnd": plan.last,
            ])
    }

    private mutating func offerProgramme(at moment: Instant) {
        let programme = ProgrammeRef("PRG-MENTOR")
        let isAccepted = happens(80)
        tell(
            ProgrammeOffered.self, at: moment,
            [
                "programmeRef": programme, "basis": "voluntary", "specialist": happens(30),
                "reasons": "asked for by the person; no label attached",
                "answer": isAccepted ? "accepted" : pick(["declined", "waiting_list"]),
                "eligibilityNote": "18 or older",
            ])
        guard isAccepted else { return }
        takePart(in: programme, from: moment + .days(diary.chance.number(7...14)))
    }

    private mutating func takePart(in programme: ProgrammeRef, from start: Instant) {
        let enrolment = EnrolmentID(nextOfItsOwn("EN"))
        let setting = start < releaseAt ? "custody" : "community"
        tell(
            ProgrammeEnrolled.self, at: start,
            [
                "enrolmentId": enrolment, "programmeRef": programme, "basis": "voluntary", "format": "one_to_one",
                "approach": pick(["mentoring", "social_work", "vocational", "cognitive_behavioural"]),
                "setting": setting, "hoursPerWeek": 2.5, "phases": ["trust", "own projects"],
                "plannedEnd": plan.last, "continueAfterRelease": pick(["yes", "unknown"]),
            ])
        let sessions = diary.chance.number(1...4)
        for session in 1...sessions {
            let moment = start + .days(7 * session)
            tellWhenever(
                ProgrammeSessionHeld.self, at: moment, by: .exitWorker,
                [
                    "enrolmentId": enrolment, "at": Moment.instant(moment), "minutes": 90, "phase": "trust",
                    "facilitator": team.actor(.exitWorker), "setting": moment < releaseAt ? "custody" : "community",
                ])
        }
        endProgramme(enrolment, at: start + .days(7 * sessions + 5))
    }

    private mutating func endProgramme(_ enrolment: EnrolmentID, at moment: Instant) {
        if happens(25) {
            tell(
                ProgrammeIntensityChanged.self, at: moment,
                [
                    "enrolmentId": enrolment, "fromHoursPerWeek": 2.5, "toHoursPerWeek": 1.5, "reason": "work started",
                ])
        }
        guard happens(60) else { return }
        tell(
            ProgrammeEnded.self, at: moment + .days(6),
            ["enrolmentId": enrolment, "outcome": pick(["completed", "completed", "withdrew", "lack_of_capacity"])])
    }

    private mutating func approachVictim(at moment: Instant) {
        for (number, stage) in ["considered", "victim_approached"].enumerated() {
            tell(
                RestorativeProcessRecorded.self, at: moment + .days(number * 30),
                [
                    "stage": stage, "victimNeedsFirst": true, "consentPerson": happens(80),
                    "consentVictim": number == 0 ? nil : happens(50), "facilitator": team.actor(.psychologist),
                ])
        }
    }
}
