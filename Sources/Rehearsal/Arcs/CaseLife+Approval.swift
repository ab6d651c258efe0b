internal import Almanac
internal import Events

/// What the authority decides, and the conditions that come with it.
extension CaseLife {
    /// Puts the plan before the authority some weeks before release.
    mutating func tellApproval() {
        let asked = officeHour(plan.community, -58 ... -48)
        tell(
            ReleaseApprovalRequested.self, at: asked, by: .prisonWorker,
            [
                "authority": pick(["judge", "parole_board", "surveillance_court"]), "planVersion": planVersion,
                "submittedAt": Moment.instant(asked), "decisionDueBy": plan.community.adding(days: -21),
                "dossierRef": DocumentRef(nextOfItsOwn("DOC")),
            ])
        guard happens(88) else { return }
        let decided = officeHour(plan.community, -30 ... -22)
        if happens(15) { decide("adjourned", at: decided - .days(7)) }
        decide("granted", at: decided)
    }

    private mutating func decide(_ decision: String, at moment: Instant) {
        tell(
            ReleaseDecisionRecorded.self, at: moment, by: .prisonWorker,
            [
                "decision": decision, "decidedAt": Moment.instant(moment), "planVersion": planVersion,
                "explainedToPersonAt": happens(80) ? Moment.instant(moment + .days(1)) : nil,
            ])
    }

    /// Conditions imposed by one decision, from the first day in the community.
    mutating func imposeConditions(at moment: Instant) {
        let decision = DecisionRef(nextOfItsOwn("DEC"))
        for number in 0..<diary.chance.number(1...2) {
            let condition = ConditionID(nextOfItsOwn("C"))
            conditions.append(condition)
            tell(
                ConditionImposed.self, at: moment + .minutes(number), by: .probation,
                [
                    "conditionId": condition, "kind": pick(["reporting", "residence", "curfew", "no_contact"]),
                    "authority": team.country.agency("COURT"), "from": plan.community,
                    "until": happens(70) ? plan.last : nil, "detail": "as explained in writing",
                    "decisionRef": decision, "explainedToPersonAt": Moment.instant(moment + .hours(2)),
                ])
        }
        guard happens(20), let condition = conditions.first else { return }
        let varied = max(inCommunity(leaving: 30), moment + .days(1))
        tell(
            ConditionChanged.self, at: varied, by: .probation,
            [
                "conditionId": condition, "change": pick(["varied", "suspended"]), "from": date(varied),
                "reviewsDecisionRef": decision, "reason": "late shifts at work",
            ])
    }
}
