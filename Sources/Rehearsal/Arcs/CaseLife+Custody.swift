internal import Almanac
internal import Events

/// Custody: the sentence, the placement and the date it ends.
extension CaseLife {
    mutating func tellCustody() {
        guard let release = plan.release else { return }
        if track == .custodialRelease { imposeSentence(until: release.day) }
        place(at: afterOpening(3...10))
        setReleaseDate()
    }

    /// The moment the person leaves custody for the first time.
    var releaseAt: Instant {
        guard let release = plan.release else { return diary.zone.startOfDay(plan.community) }
        return diary.zone.instant(release.day, .midnight, ambiguity: .first) + .minutes(release.hour * 60 + 30)
    }

    private mutating func imposeSentence(until day: CivilDate) {
        let length = diary.chance.number(200...1_400)
        let imposed = opening.adding(days: -diary.chance.number(10...100))
        diary.tell(
            SentenceImposed.self, on: imposed, recordedAt: diary.officeHour(on: opening) + .days(1), in: stream,
            as: team.hand(.prisonWorker),
            [
                "kind": "custody", "imposedOn": imposed, "lengthDays": length, "expectedEnd": day,
                "creditsDays": diary.chance.number(0...90), "supervisionAfter": happens(80),
            ])
    }

    mutating func place(at moment: Instant) {
        let decision = DecisionRef(nextOfItsOwn("DEC"))
        tell(
            PlacementStarted.self, at: moment, by: .prisonWorker,
            [
                "facility": team.country.agency("PRISON"), "unit": pick(["A1", "B2", "C1"]),
                "unitKind": pick(["ordinary", "ordinary", "rehabilitation_unit", "special_unit", "open"]),
                "regime": pick(["dispersal", "combination"]), "entranceCriteria": ["assessment completed"],
                "exitCriteria": ["plan agreed"], "decisionRef": decision, "appealable": true,
                "explainedToPersonAt": happens(85) ? Moment.instant(moment + .hours(1)) : nil,
            ])
        guard happens(40) else { return }
        let review = moment + .days(diary.chance.number(40...70))
        tell(
            PlacementReviewed.self, at: review, by: .prisonWorker,
            [
                "exitCriteriaMet": happens(50) ? ["plan agreed"] : [] as [String],
                "outcome": pick(["stay", "stay", "step_down", "move"]), "nextReviewDue": date(review + .days(90)),
                "reviewsDecisionRef": decision,
            ])
    }

    private mutating func setReleaseDate() {
        let isMoved = happens(30)
        let moved = isMoved ? diary.chance.number(-9...12) : 0
        let first = releaseAt - .days(moved)
        setReleaseDate(first, at: afterOpening(12...20), isKnownToTheHour: isMoved || happens(88))
        guard isMoved else { return }
        let known = officeHour(plan.community, -40 ... -33)
        tell(
            ReleaseDateChanged.self, at: known, by: .prisonWorker,
            [
                "from": Moment.instant(first), "to": Moment.instant(releaseAt),
                "direction": moved == 0 ? "same_day_hour" : moved < 0 ? "earlier" : "later",
                "reason": pick(["court_order", "sentence_credit", "capacity", "administrative_error"]),
                "decidedAt": Moment.instant(known - .days(2)), "notifiedAt": Moment.instant(known),
            ])
    }

    mutating func setReleaseDate(_ release: Instant, at moment: Instant, isKnownToTheHour: Bool) {
        tell(
            ReleaseDateSet.self, at: moment, by: .prisonWorker,
            [
                "releaseAt": isKnownToTheHour ? Moment.instant(release) : Moment.day(date(release)),
                "datePrecision": isKnownToTheHour ? "instant" : "day",
                "kind": track == .remand ? "remand_end" : pick(["full_term", "conditional_by_decision"]),
                "certainty": happens(80) ? "confirmed" : "provisional", "approvalRequired": happens(60),
                "supervisionFollows": track == .custodialRelease, "setBy": team.country.agency("PRISON"),
            ])
    }
}
