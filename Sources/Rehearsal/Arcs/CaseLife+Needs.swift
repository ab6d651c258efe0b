internal import Almanac
internal import Events

/// What the person needs to live outside, and what was found.
extension CaseLife {
    mutating func tellNeeds() {
        if happens(80) { findHousing(at: afterOpening(40...60)) }
        for _ in 0..<diary.chance.number(1...3) { tellNeed(at: afterOpening(15...40)) }
        if happens(60) { tellDocument(at: afterOpening(20...50)) }
        if happens(30) { tellBenefit(at: afterOpening(30...60)) }
    }

    private mutating func findHousing(at moment: Instant) {
        let housing = HousingID(nextOfItsOwn("H"))
        let isOpenEnded = happens(50)
        amendable.append(
            tell(
                HousingConfirmed.self, at: moment, by: .exitWorker,
                [
                    "housingId": housing, "kind": pick(["own", "family", "supported", "social_housing", "hostel"]),
                    "addressRef": VaultRef("VLT-\(housing)"),
                    "availableFrom": plan.community.adding(days: happens(90) ? 0 : 3),
                    "availableUntil": isOpenEnded ? nil : plan.community.adding(days: diary.chance.number(60...300)),
                    "sharedWith": happens(80) ? relatives.prefix(happens(20) ? 1 : 0).map { $0 } : nil,
                    "restrictions": happens(15) ? "no visitors after 22:00" : nil,
                ]))
    }

    private mutating func tellNeed(at moment: Instant) {
        let need = NeedID(next("N"))
        let domain = pick(["employment", "health", "medication", "finance", "identity_documents", "faith", "legal_aid"])
        tell(
            NeedIdentified.self, at: moment,
            [
                "needId": need, "domain": domain, "raisedBy": pick(["person", "assessment", "family", "staff"]),
                "criticality": pick(["day_one", "first_week", "first_month", "later"]), "detail": "told in a talk",
            ])
        guard happens(75) else { return }
        let arranged = moment + .days(diary.chance.number(10...20))
        let arrangement = arrange(need, domain, at: arranged)
        var met = arranged + .days(diary.chance.number(15...30))
        if happens(20) { met = replace(arrangement, need, domain, after: arranged) + .days(9) }
        guard happens(60) else { return }
        tell(NeedMet.self, at: met, ["needId": need, "outcome": "met", "evidence": "place confirmed"])
    }

    @discardableResult
    private mutating func arrange(
        _ need: NeedID, _ domain: String, at moment: Instant, again: ArrangementID? = nil
    ) -> ArrangementID {
        let arrangement = ArrangementID(nextOfItsOwn("AR"))
        tell(
            ArrangementConfirmed.self, at: moment, by: .exitWorker,
            [
                "arrangementId": arrangement, "needId": need, "domain": domain,
                "provider": PartyRef(team.country.agency("CLINIC").rawValue),
                "at": Moment.instant(moment + .days(diary.chance.number(20...40))),
                "from": plan.community, "supplyDays": domain == "medication" ? 30 : nil, "tiedToRelease": happens(60),
                "reconfirms": again, "scheme": pick(["none", "supported_place", "free_care"]),
            ])
        return arrangement
    }

    /// The arrangement falls through and another is found; when it was.
    private mutating func replace(
        _ arrangement: ArrangementID, _ need: NeedID, _ domain: String, after moment: Instant
    ) -> Instant {
        let lost = moment + .days(diary.chance.number(3...10))
        tell(
            ArrangementFailed.self, at: lost, by: .exitWorker,
            [
                "arrangementId": arrangement, "domain": domain, "lostAt": Moment.instant(lost),
                "reason": pick(["provider_withdrew", "stigma", "capacity", "person_declined"]),
            ])
        let found = lost + .days(diary.chance.number(5...14))
        arrange(need, domain, at: found, again: arrangement)
        return found
    }

    private mutating func tellDocument(at moment: Instant) {
        let document = pick(["id_document", "health_insurance", "bank_account", "residence_permit"])
        tell(
            IdentityDocumentStatusRecorded.self, at: moment, by: .exitWorker,
            ["document": document, "status": pick(["missing", "applied"])])
        guard happens(75) else { return }
        let issued = moment + .days(diary.chance.number(15...50))
        tell(
            IdentityDocumentStatusRecorded.self, at: issued, by: .exitWorker,
            ["document": document, "status": "valid", "validUntil": date(issued + .days(1_400))])
    }

    private mutating func tellBenefit(at moment: Instant) {
        let benefit = BenefitID(nextOfItsOwn("BEN"))
        tell(
            BenefitEntitlementIdentified.self, at: moment,
            [
                "benefitId": benefit, "scheme": "release benefit", "amountMinor": diary.chance.number(100...900) * 100,
                "currency": team.country.currency, "months": diary.chance.number(1...6), "opensAt": "release",
                "claimWindowDays": 60,
            ])
        guard happens(70) else { return }
        let claimed = officeHour(plan.community, 5...40)
        tell(
            BenefitClaimUpdated.self, at: claimed,
            ["benefitId": benefit, "state": "submitted", "at": Moment.instant(claimed)])
        let decided = claimed + .days(diary.chance.number(15...40))
        tell(
            BenefitClaimUpdated.self, at: decided,
            [
                "benefitId": benefit, "state": happens(80) ? "granted" : "refused", "at": Moment.instant(decided),
                "from": plan.community,
            ])
    }
}
