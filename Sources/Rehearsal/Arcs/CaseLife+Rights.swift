internal import Almanac
internal import Events

/// Who may see the case, who opened it in an emergency, and what the person says against what is held.
extension CaseLife {
    /// Comes after all else, so that the lives of earlier versions stay as they were.
    mutating func tellRights() {
        guard !plan.isBrief else { return }
        if happens(10) { limitAccess(at: afterOpening(20...60)) }
        if happens(10) { breakGlass(at: inCommunity(leaving: 12)) }
        if happens(14) { contest() }
        if happens(10) { renew() }
    }

    /// A relative of the person works at the crisis line, for a while.
    private mutating func limitAccess(at moment: Instant) {
        let limit = CaseLimitID(nextOfItsOwn("LIM"))
        tell(
            CaseAccessLimited.self, at: moment,
            [
                "limitId": limit, "kind": "exclusion", "actors": [team.actor(.crisisLine)],
                "reason": "a relative works there", "decidedBy": team.actor(.manager),
            ])
        guard happens(60) else { return }
        tell(
            CaseAccessLimitLifted.self, at: moment + .days(diary.chance.number(20...60)),
            ["limitId": limit, "reason": "the relative has left", "by": team.actor(.manager)])
    }

    private mutating func breakGlass(at moment: Instant) {
        let opening = BreakGlassID(nextOfItsOwn("BG"))
        tell(
            BreakGlassOpened.self, at: moment, by: .crisisLine,
            [
                "breakGlassId": opening, "actor": team.actor(.crisisLine),
                "reason": "a call at night, and nobody of the team answers", "minutes": diary.chance.number(2...6) * 10,
            ])
        tell(
            BreakGlassReviewed.self, at: moment + .hours(diary.chance.number(2...20)),
            [
                "breakGlassId": opening, "reviewer": team.actor(.manager),
                "outcome": pick(["justified", "justified", "unclear"]), "note": "the call is in the book",
            ])
    }

    /// The person contests how long a talk was; if they are right, those who heard of it hear of that too.
    private mutating func contest() {
        guard let target = entry(of: ContactHeld.self) else { return }
        let moment = target.recordedAt + .days(1)
        tell(
            EntryContested.self, at: moment,
            [
                "target": target.id, "statement": "we hardly spoke that day", "by": "person",
                "state": "raised",
            ])
        let isUpheld = happens(70)
        tell(
            EntryContested.self, at: moment + .days(4),
            [
                "target": target.id, "statement": "we hardly spoke that day", "by": "person",
                "state": isUpheld ? "upheld" : "rejected",
            ])
        if isUpheld { rectify(target, at: moment + .days(4) + .hours(1)) }
    }

    private mutating func rectify(_ target: Telling, at moment: Instant) {
        let correction = tell(
            EventCorrected.self, at: moment,
            ["target": target.id, "fields": JSON(["minutes": 5]), "reason": "the person was right"])
        let rectification = RectificationID(nextOfItsOwn("RCT"))
        let recipient = team.agency(of: .exitWorker)
        tell(
            RectificationNotified.self, at: moment + .minutes(10),
            ["rectificationId": rectification, "amendment": correction.id, "recipients": [recipient]])
        tell(
            RectificationAcknowledged.self, at: moment + .days(2), by: .exitWorker,
            ["rectificationId": rectification, "recipient": recipient, "by": team.actor(.exitWorker)])
    }

    private mutating func renew() {
        guard let target = entry(of: ObservationRecorded.self) else { return }
        let moment = target.recordedAt + .days(diary.chance.number(1...9))
        tell(
            EntryReviewRenewed.self, at: moment,
            [
                "target": target.id, "reviewBy": date(moment).adding(days: 365), "by": team.actor(.manager),
                "reason": "the plan for the next year rests on it",
            ])
    }

    /// An entry of a type that was recorded long enough before the end of the case.
    private mutating func entry(of type: any Event.Type) -> Telling? {
        let entries = correctable.filter { $0.type == type }
        return entries.isEmpty ? nil : diary.chance.pick(entries)
    }
}
