internal import Almanac
internal import Events

/// What is judged, planned and aimed at.
extension CaseLife {
    mutating func tellPlanning() {
        assess(at: afterOpening(10...18))
        let drafted = afterOpening(22...32)
        draftPlan(at: drafted)
        if happens(55) { revisePlan(at: drafted + .days(diary.chance.number(8...16))) }
        if happens(80) { agreeOnPlan(at: drafted + .days(diary.chance.number(18...24))) }
        guard !plan.isBrief else { return }
        for _ in 0..<diary.chance.number(0...2) { setGoal(at: drafted + .days(diary.chance.number(2...20))) }
        if happens(60) { meet(at: drafted + .days(diary.chance.number(5...25))) }
    }

    private mutating func assess(at moment: Instant) {
        let level = JSON(["threatTo": "public", "level": pick(["low", "low", "medium", "high"])])
        let hand = team.hand(.psychologist, kind: .assessment, marking: .sensitive, purpose: "release planning")
        let assessed = tell(
            AssessmentCompleted.self, at: moment, as: hand,
            [
                "kind": pick(["specialist_ve", "general_risk_needs", "needs", "resilience"]),
                "tool": pick(["VERA-2R", "ERG22+", "national_tool", "structured_judgement"]),
                "purpose": "rehabilitation",
                "assessors": [team.actor(.psychologist)], "sourceKinds": ["person_interview", "file"],
                "levels": [level], "needs": ["housing", "work_education"], "protective": ["family tie"],
                "validUntil": date(moment + .days(diary.chance.number(150...400))),
            ])
        guard happens(9) else { return }
        tell(
            AssessmentChallenged.self, at: moment + .days(25),
            [
                "targetEvent": assessed.id, "by": pick(["person", "lawyer"]), "grounds": "an interview was missing",
                "outcome": pick(["open", "partly", "rejected", "upheld"]),
            ])
    }

    private mutating func draftPlan(at moment: Instant) {
        planVersion = 1
        tell(
            PlanDrafted.self, at: moment,
            [
                "planKind": "transition", "version": 1, "authors": [team.actor(.manager)],
                "coAuthoredWithPerson": happens(70),
                "domains": happens(80) ? ["housing", "finance", "work_education"] : ["housing", "work_education"],
                "indicatorsOfSuccess": ["a key of one's own"], "indicatorsOfFailure": ["no contact for two weeks"],
                "nextReviewDue": date(moment + .days(60)),
            ])
    }

    private mutating func revisePlan(at moment: Instant) {
        planVersion += 1
        tell(
            PlanRevised.self, at: moment,
            [
                "planKind": "transition", "version": planVersion, "domains": ["housing", "finance", "health"],
                "reason": pick(["review", "date_changed", "need_changed", "person_request"]),
                "changes": "a place to live was added",
            ])
    }

    private mutating func agreeOnPlan(at moment: Instant) {
        let isSigned = happens(85)
        tell(
            PlanAgreed.self, at: moment,
            [
                "planKind": "transition", "version": planVersion,
                "signatories": [team.actor(.manager), team.actor(.probation)], "personSigned": isSigned,
                "personRefusalReason": isSigned ? nil : "does not agree with the curfew hours",
                "agreedAt": Moment.instant(moment),
            ])
    }

    private mutating func setGoal(at moment: Instant) {
        let goal = GoalID(next("G"))
        let target = moment + .days(diary.chance.number(60...95))
        tell(
            GoalSet.self, at: moment,
            [
                "goalId": goal, "statement": pick(["sit the theory test", "find a club", "open an account"]),
                "domain": pick(["work_education", "leisure", "finance"]), "horizon": pick(["small_step", "medium"]),
                "setBy": pick(["person", "joint"]), "indicator": "certificate shown", "targetDate": date(target),
                "issue": "ordinary_life",
            ])
        if happens(25) {
            tell(
                GoalRevised.self, at: target - .days(10),
                [
                    "goalId": goal, "change": "postponed", "newTargetDate": date(target + .days(30)),
                    "reason": "no place was free",
                ])
        } else if happens(65) {
            tell(
                GoalReached.self, at: target - .days(2),
                ["goalId": goal, "reachedOn": date(target - .days(3)), "evidence": "shown", "confirmedBy": "both"])
        }
    }

    /// A case meeting that is planned, then held or called off, and what was agreed there.
    mutating func meet(at planned: Instant) {
        tell(
            MeetingScheduled.self, at: planned - .days(5),
            [
                "forum": "case_meeting", "at": Moment.instant(planned), "mode": pick(["in_person", "video", "hybrid"]),
                "invited": [team.agency(of: .probation), team.agency(of: .exitWorker)], "agenda": ["next steps"],
            ])
        guard !happens(14) else {
            tell(
                MeetingCancelled.self, at: planned - .days(1),
                ["forum": "case_meeting", "at": Moment.instant(planned), "reason": "a colleague is ill"])
            return
        }
        let held = tell(
            MeetingHeld.self, at: planned,
            [
                "forum": "case_meeting", "at": Moment.instant(planned),
                "present": happens(80) ? ["prison", "probation", "ngo_exit"] : ["probation", "ngo_exit"],
                "presentActors": [team.actor(.manager), team.actor(.exitWorker)], "personPresent": happens(60),
                "familyPresent": happens(15), "decisions": ["next steps agreed"], "planReviewed": happens(50),
                "partnershipItem": false,
            ])
        agreeOnAction(at: planned + .hours(1), meeting: held.id)
    }

    mutating func agreeOnAction(at moment: Instant, meeting: EntryID? = nil) {
        let action = ActionID(next("A"))
        let due = moment + .days(diary.chance.number(5...14))
        tell(
            ActionAgreed.self, at: moment,
            [
                "actionId": action, "task": pick(["call the landlord", "weekend cover", "send the papers"]),
                "owner": team.actor(.exitWorker).asParty, "ownerAgency": team.agency(of: .exitWorker),
                "dueBy": Moment.instant(due), "priority": happens(20) ? "high" : "normal",
                "releaseCritical": happens(20), "tag": pick(["none", "housing", "follow_up"]), "meetingRef": meeting,
            ])
        if happens(15) {
            tell(
                ActionUpdated.self, at: due - .days(2), by: .exitWorker,
                ["actionId": action, "newDueBy": Moment.instant(due + .days(5)), "reason": "more time is needed"])
        }
        guard happens(80) else { return }
        tell(
            ActionCompleted.self, at: due - .days(1), by: .exitWorker,
            [
                "actionId": action, "completedAt": Moment.instant(due - .days(1)), "evidence": "done by phone",
                "outcome": happens(90) ? "done" : "partly",
            ])
    }
}

extension ActorRef {
    /// The actor where a professional, a volunteer or a relative may stand.
    var asParty: PartyRef { PartyRef(rawValue) }
}
