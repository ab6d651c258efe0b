internal import Almanac
internal import Events

/// What is put right, what came of it all, and the last day.
extension CaseLife {
    mutating func tellEnding() {
        if happens(35) { correctSomething() }
        if happens(15) { withdrawDuplicate() }
        for _ in 0..<diary.chance.number(0...2) { tellOutcome(at: inCommunity(leaving: 10)) }
        guard let closesAt = diary.closesAt else { return }
        tell(
            CaseClosed.self, at: closesAt,
            [
                "reason": pick(["goals_met", "goals_met", "end_of_mandate", "withdrawn"]),
                "followUpUntil": plan.last.adding(days: 730), "followUpPoints": [6, 12, 24],
                "contactIfCrisis": team.actor(.crisisLine),
            ])
        if happens(7) { takeUpAgain(after: closesAt) }
    }

    /// Entries that can still be put right before the case ends.
    var correctable: [Telling] {
        let latest = diary.zone.startOfDay(plan.last) - .days(12)
        return amendable.filter { $0.recordedAt < latest }
    }

    private mutating func correctSomething() {
        let contacts = correctable.filter { $0.type == ContactHeld.self }
        guard !contacts.isEmpty else { return }
        let target = diary.chance.pick(contacts)
        tell(
            EventCorrected.self, at: target.recordedAt + .days(diary.chance.number(1...9)),
            [
                "target": target.id, "fields": JSON(["minutes": diary.chance.number(2...18) * 5]),
                "reason": "typing mistake",
            ])
    }

    /// A colleague recorded the same once more; that entry is withdrawn, the first one stands.
    private mutating func withdrawDuplicate() {
        guard !correctable.isEmpty else { return }
        let original = diary.chance.pick(correctable)
        let copy = diary.tell(
            original.type, at: original.recordedAt + .hours(2), in: stream, as: original.attributes, original.fields)
        tell(
            EventVoided.self, at: copy.recordedAt + .days(diary.chance.number(1...8)), by: .deputy,
            ["target": copy.id, "reason": "duplicate"])
    }

    private mutating func tellOutcome(at moment: Instant) {
        let isKnown = happens(85)
        tell(
            OutcomeRecorded.self, at: moment,
            [
                "indicator": pick(["housing_kept", "employment_kept", "wellbeing", "social_bonds", "reoffending_other"]
                ),
                "value": isKnown ? JSON.number(String(diary.chance.number(0...10))) : nil, "unit": "points",
                "measuredOn": date(moment), "source": pick(["worker", "self_report", "partner"]),
                "known": isKnown ? "observed" : "unknown_after_supervision",
            ])
    }

    /// The person comes back with a question, and the case is opened again for a while.
    private mutating func takeUpAgain(after closing: Instant) {
        let moment = closing + .days(diary.chance.number(30...150))
        let last = moment + .days(diary.chance.number(30...90))
        diary.closesAt = last
        tell(
            CaseOpened.self, at: moment,
            [
                "caseRef": reference, "track": track, "jurisdiction": team.country.code, "tz": diary.zone,
                "holidayCalendar": team.country.calendar, "referral": "self", "reopens": reference,
            ])
        held(by: .manager, at: moment + .days(3), setting: "community")
        tell(CaseClosed.self, at: last, ["reason": "goals_met", "contactIfCrisis": team.actor(.crisisLine)])
    }
}
