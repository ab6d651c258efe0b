internal import Almanac
internal import Events

/// Breaches, and for some persons the way back into custody and out again.
extension CaseLife {
    mutating func suspectBreach(at moment: Instant) {
        guard let breach = seeBreach(at: moment, seriousness: pick(["technical", "technical", "moderate"])) else {
            return
        }
        decide(breach, at: moment + .days(diary.chance.number(3...14)), pick(["no_action", "warning", "more_support"]))
    }

    /// A breach leads back into custody, and a second release follows.
    mutating func recall() {
        let seen = diary.officeHour(on: plan.community.adding(days: diary.chance.number(30...80)))
        let breach = seeBreach(at: seen, seriousness: "serious")
        if let breach { decide(breach, at: seen + .days(4), "recall_requested") }
        let ordered = seen + .days(6)
        tell(
            RecallOrdered.self, at: ordered, by: .probation,
            [
                "orderedAt": Moment.instant(ordered), "authority": team.country.agency("BOARD"),
                "grounds": breach.map { [$0] }, "reviewDue": date(ordered + .days(35)),
            ])
        let back = ordered + .days(1)
        tell(
            PersonReturnedToCustody.self, at: back, by: .prisonWorker,
            [
                "at": Moment.instant(back), "facility": team.country.agency("PRISON"),
                "tenancyKept": happens(70) ? happens(60) : nil, "familyInformed": happens(80),
            ])
        place(at: back + .days(2))
        releaseAgain(after: back)
    }

    private mutating func releaseAgain(after back: Instant) {
        let day = Diary.weekday(from: date(back).adding(days: diary.chance.number(50...110)))
        let release = diary.zone.instant(day, .noon, ambiguity: .first)
        setReleaseDate(release, at: back + .days(diary.chance.number(8...20)), isKnownToTheHour: true)
        if happens(70) { arrangePickup(for: release) }
        leaveCustody(at: release)
    }

    private mutating func seeBreach(at moment: Instant, seriousness: String) -> BreachID? {
        guard let condition = conditions.first else { return nil }
        let breach = BreachID(nextOfItsOwn("B"))
        tell(
            BreachSuspected.self, at: moment, by: .probation,
            [
                "breachId": breach, "conditionId": condition, "seenAt": Moment.instant(moment - .hours(3)),
                "reportedBy": team.actor(.probation), "seriousness": seriousness,
                "personAccount": happens(60) ? "the bus was cancelled" : nil,
            ])
        return breach
    }

    private mutating func decide(_ breach: BreachID, at moment: Instant, _ outcome: String) {
        tell(
            BreachDecided.self, at: moment, by: .probation,
            [
                "breachId": breach, "outcome": outcome, "alternativesConsidered": ["warning"],
                "explainedToPersonAt": Moment.instant(moment + .hours(1)),
            ])
    }
}
