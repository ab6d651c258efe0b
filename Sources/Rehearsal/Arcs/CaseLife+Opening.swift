internal import Almanac
internal import Events

/// The first days: the case, the person, who leads and who takes part.
extension CaseLife {
    mutating func open() {
        let moment = diary.officeHour(on: opening)
        tellOpening(at: moment)
        tellLegalStatus(at: moment + .minutes(10))
        tellProfile(at: moment + .minutes(20))
        tell(
            LeadAgencyDesignated.self, at: moment + .minutes(30),
            [
                "agency": team.agency(of: .manager), "agencyKind": "probation", "basis": team.country.agreement,
                "from": Moment.instant(moment),
            ])
        assignRoles(at: moment + .minutes(40))
        if happens(15) { tellResidence(at: moment + .days(4)) }
        if happens(9) { tellTransfer(at: moment + .days(30)) }
    }

    private mutating func tellOpening(at moment: Instant) {
        let conference = JSON([
            "forum": "case_conference", "cadenceDays": 90, "required": ["prison", "probation"],
            "fromDaysBeforeRelease": 180, "untilDaysAfterRelease": 90,
        ])
        tell(
            CaseOpened.self, at: moment,
            [
                "caseRef": reference, "track": track, "jurisdiction": team.country.code, "tz": diary.zone,
                "holidayCalendar": team.country.calendar, "profile": team.country.profile,
                "referral": pick(["prison", "probation", "court", "police", "municipality", "self", "school"]),
                "forums": track.isCustodial ? [conference] : nil,
                "requiredDocuments": ["id_document", "health_insurance"],
                "requiredPlanDomains": ["housing", "finance"], "supportUntil": happens(70) ? plan.last : nil,
            ])
    }

    private mutating func tellLegalStatus(at moment: Instant) {
        let status =
            switch track {
            case .custodialRelease: "sentenced_custody"
            case .remand: "remand"
            case .communityMeasure: "community_sentence"
            case .neverSentenced: "no_proceedings"
            }
        let offence = pick(["terror_nonviolent", "terror_violent", "ordinary_with_concern"])
        diary.tell(
            LegalStatusRecorded.self, on: opening, recordedAt: moment, in: stream, as: team.hand(.manager),
            [
                "status": status, "offenceClass": track == .neverSentenced ? "none" : offence,
                "nonviolentKind": offence == "terror_nonviolent" && track != .neverSentenced ? "financing" : nil,
                "from": opening, "authority": team.country.agency("COURT"),
            ])
    }

    private mutating func tellProfile(at moment: Instant) {
        let age = diary.chance.number(17...58)
        tell(
            ProfileRecorded.self, at: moment,
            [
                "ageYears": happens(80) ? age : nil, "ageBand": age < 25 ? "17-24" : "25-58",
                "gender": happens(88) ? "male" : "female", "languages": [team.country.languages[0]],
                "needsInterpreter": happens(80) ? happens(15) : nil, "dependants": diary.chance.number(0...3),
                "groups": age < 22 ? ["young_adult"] : [] as [String],
                "motivation": pick(["ideological", "non_ideological", "mixed", "unknown"]),
                "ideology": [pick(["islamist", "right_wing", "left_wing", "none_identified"])],
                "notoriety": pick(["none", "none", "local", "national"]), "priorUnemployment": happens(50),
                "religiousNeeds": happens(10) ? "a quiet room at set hours" : nil,
            ])
    }

    private mutating func assignRoles(at moment: Instant) {
        assign(.manager, at: moment)
        assign(.probation, at: moment + .minutes(5))
        assign(.exitWorker, at: moment + .minutes(10))
        if track.isCustodial { assign(.prisonWorker, at: moment + .minutes(15), continues: false) }
        if happens(45) { matchMentor(at: moment + .days(20)) }
        if happens(12) { handOverToDeputy(at: moment + .days(diary.chance.number(45...75))) }
    }

    private mutating func assign(_ seat: Seat, at moment: Instant, continues: Bool = true) {
        tell(
            RoleAssigned.self, at: moment,
            [
                "actor": team.actor(seat), "role": seat.role.map(Term.known),
                "setting": continues ? "both" : "custody", "continuesAfterRelease": happens(92) ? continues : nil,
                "tier": seat == .mentor ? "additional" : "core", "responsibilities": ["regular contact"],
                "from": Moment.instant(moment),
            ])
    }

    private mutating func matchMentor(at moment: Instant) {
        assign(.mentor, at: moment)
        tell(
            MentorMatched.self, at: moment + .hours(2), by: .mentor,
            [
                "actor": team.actor(.mentor), "criteria": ["language", "interests"], "acceptedByPerson": happens(90),
                "trialUntil": date(moment + .days(60)),
            ])
    }

    /// The case manager leaves and the deputy follows at the same instant, so that there is always one.
    private mutating func handOverToDeputy(at moment: Instant) {
        tell(
            RoleEnded.self, at: moment,
            [
                "actor": team.actor(.manager), "role": "case_manager", "endedAt": Moment.instant(moment),
                "reason": pick(["left_post", "rotation"]), "successor": team.actor(.deputy),
                "introducedToPerson": happens(70),
            ])
        tell(
            RoleAssigned.self, at: moment, by: .deputy,
            [
                "actor": team.actor(.deputy), "role": "case_manager", "setting": "both", "continuesAfterRelease": true,
                "tier": "core", "from": Moment.instant(moment),
            ])
    }

    private mutating func tellResidence(at moment: Instant) {
        tell(
            ImmigrationStatusRecorded.self, at: moment,
            [
                "status": pick(["national", "resident", "residence_expiring", "removal_suspended"]),
                "validUntil": happens(50) ? date(moment + .days(400)) : nil, "appealPending": happens(20),
            ])
    }

    private mutating func tellTransfer(at moment: Instant) {
        tell(
            CaseTransferred.self, at: moment,
            [
                "fromAgency": team.country.agency(track.isCustodial ? "PRISON-2" : "CITY"),
                "toAgency": team.country.agency("PROB"), "reason": track.isCustodial ? "prison_transfer" : "moved_area",
                "effectiveAt": Moment.instant(moment), "acceptedBy": team.actor(.manager),
            ])
    }
}
