internal import Almanac
internal import Events

/// The daily work between the large steps: most of what is recorded.
extension CaseLife {
    mutating func tellEverydayLife() {
        for _ in 0..<plan.everydayEntries { tellAnEntry(at: anyDay()) }
    }

    /// An office hour between the first weeks and the last.
    private mutating func anyDay() -> Instant {
        officeHour(opening, 12...max(13, opening.days(until: plan.last) - 40))
    }

    private func isInCustody(_ moment: Instant) -> Bool { track.isCustodial && moment < releaseAt }

    private mutating func tellAnEntry(at moment: Instant) {
        switch diary.chance.number(1...100) {
        case 1...44:
            let seat = diary.chance.pick([Seat.manager, .probation, .exitWorker])
            held(by: seat, at: moment, setting: isInCustody(moment) ? "custody" : "community")
        case 45...53: tellAttempt(at: moment)
        case 54...70: observe(at: moment)
        case 71...78: tellFactor(at: moment)
        case 79...85: agreeOnAction(at: moment)
        case 86...90: meet(at: moment)
        case 91...95: tellLifeEvent(at: moment)
        default: tellMissedAppointment(at: moment)
        }
    }

    private mutating func tellAttempt(at moment: Instant) {
        tellWhenever(
            ContactAttempted.self, at: moment, by: .exitWorker,
            [
                "by": pick(["worker", "worker", "person"]), "actor": team.actor(.exitWorker), "channel": "phone",
                "outcome": pick(["no_answer", "left_message", "line_closed"]),
            ])
    }

    private mutating func observe(at moment: Instant) {
        let isInside = isInCustody(moment)
        let place = isInside ? pick(["workshop", "yard", "visiting room"]) : pick(["office", "at home", "club"])
        let obtained = Provenance(when: moment.description, where: place, how: "seen")
        let seat: Seat = isInside ? .prisonWorker : .exitWorker
        amendable.append(
            diary.tellWhenever(
                ObservationRecorded.self, at: moment, in: stream, as: team.hand(seat, provenance: obtained),
                [
                    "what": pick(["helped a newcomer", "came on time", "was quiet", "spoke of plans for work"]),
                    "when": Moment.instant(moment), "where": place, "how": "seen",
                    "staffCategory": isInside ? "prison_officer" : "social_worker",
                    "valence": pick(["protective", "protective", "neutral", "concern"]),
                    "thirdPartyExpectation": "none",
                ]))
    }

    private mutating func tellFactor(at moment: Instant) {
        tellWhenever(
            DynamicFactorChanged.self, at: moment, by: .psychologist,
            [
                "factor": pick(["employment", "housing", "family_support", "finances", "motivation", "mental_health"]),
                "direction": pick(["protective", "protective", "aggravating"]),
                "magnitude": pick(["minor", "moderate"]),
                "pushPull": pick(["push", "pull", "none"]), "since": date(moment - .days(5)),
            ])
    }

    private mutating func tellLifeEvent(at moment: Instant) {
        let kind = pick(["new_job", "moved_home", "diploma", "separation", "illness", "family_reunited"])
        let day = date(moment).adding(days: -1)
        diary.tell(
            LifeEventRecorded.self, on: day, recordedAt: moment, in: stream, as: team.hand(.exitWorker),
            [
                "kind": kind, "significance": pick(["minor", "significant"]),
                "expectedEffect": pick(["protective", "aggravating", "unclear"]),
            ])
    }

    private mutating func tellMissedAppointment(at moment: Instant) {
        tellWhenever(
            AppointmentMissed.self, at: moment, by: .probation,
            [
                "actor": team.actor(.probation), "missedBy": pick(["person", "person", "provider"]),
                "excused": happens(60), "reason": happens(60) ? "a late shift" : nil,
            ])
    }
}
