internal import Almanac
internal import Events

/// What agencies know and pass on: pointers to intelligence, requests, shares, consent.
extension CaseLife {
    mutating func tellKnowledge() {
        if happens(22) { pointToIntelligence(at: afterOpening(5...25)) }
        if happens(35) { askForInformation(at: afterOpening(25...70)) }
        if happens(30) { share("needs", at: afterOpening(30...80), isSpill: false) }
        if happens(10) { spill(at: afterOpening(40...80)) }
        if happens(40) { tellConsent(at: afterOpening(6...20)) }
        if happens(35) { tellIncident(at: inCommunity()) }
    }

    private mutating func pointToIntelligence(at moment: Instant) {
        let pointer = IntelligenceID(nextOfItsOwn("INT"))
        let hand = team.hand(.probation, marking: .protected, purpose: "safety of all", legalBasis: "statute")
        let obtained = JSON(["how": "document", "when": Moment.instant(moment - .days(9))])
        tell(
            IntelligenceReferenceRecorded.self, at: moment, as: hand,
            [
                "refId": pointer, "ownerAgency": team.country.agency("POLICE"), "handling": "classified_pointer",
                "capability": pick(["low", "unknown"]), "intent": pick(["low", "medium", "unknown"]),
                "engagement": pick(["low", "medium"]), "threatTo": pick(["public", "self", "unknown"]),
                "monitoringLevel": pick(["medium_attention", "low_reporting"]), "obtained": obtained,
                "validUntil": date(moment + .days(180)),
            ])
        if happens(60) {
            tell(
                IntelligenceContextAdded.self, at: moment + .days(10), as: hand,
                [
                    "refId": pointer, "sourceKind": "clinical", "supportsOrWeakens": pick(["weakens", "supports"]),
                    "by": team.actor(.psychologist),
                ])
        }
        review(pointer, at: moment + .days(20), hand)
    }

    /// A pointer that was dismissed is not used any more.
    private mutating func review(_ pointer: IntelligenceID, at moment: Instant, _ hand: Attributes) {
        let outcome = pick(["upheld", "lowered", "dismissed"])
        if happens(70) {
            let lower = JSON(["capability": "low", "intent": "low", "engagement": "low"])
            tell(
                IntelligenceReviewed.self, at: moment, as: hand,
                [
                    "refId": pointer, "outcome": outcome,
                    "reason": outcome == "dismissed" ? "misidentified" : "new_information",
                    "newLevels": outcome == "lowered" ? lower : nil, "nextReviewDue": date(moment + .days(90)),
                ])
            guard outcome != "dismissed" else { return }
        }
        guard happens(60) else { return }
        tell(
            IntelligenceUsedInDecision.self, at: moment + .days(5), as: hand,
            [
                "refId": pointer, "decisionRef": DecisionRef(nextOfItsOwn("DEC")),
                "decisionKind": pick(["placement", "condition", "programme"]),
                "legalBasis": "Prison Act, section 12", "humanRightsCheck": true,
            ])
    }

    private mutating func askForInformation(at moment: Instant) {
        let request = RequestID(nextOfItsOwn("RQ"))
        tell(
            InformationRequested.self, at: moment, by: .exitWorker,
            [
                "requestId": request, "from": team.agency(of: .exitWorker), "to": team.country.agency("POLICE"),
                "category": "status", "purpose": "clearance for a voluntary programme",
                "neededBy": Moment.instant(moment + .days(14)),
            ])
        guard happens(80) else { return }
        let answered = moment + .days(diary.chance.number(4...20))
        let isRefused = happens(20)
        let share = isRefused ? nil : share("status", at: answered - .hours(1), isSpill: false)
        tell(
            InformationRequestAnswered.self, at: answered, by: .probation,
            [
                "requestId": request, "outcome": isRefused ? "refused" : "shared", "shareId": share?.reference,
                "reason": isRefused ? "no basis for the file itself" : nil,
            ])
    }

    @discardableResult
    private mutating func share(
        _ category: String, at moment: Instant, isSpill: Bool
    ) -> (reference: ShareID, entry: EntryID) {
        let share = ShareID(nextOfItsOwn("SH"))
        let hand = team.hand(.probation, purpose: "release planning", legalBasis: "agreement")
        let told = tell(
            InformationShared.self, at: moment, as: hand,
            [
                "shareId": share, "from": team.agency(of: .probation), "recipients": [team.agency(of: .exitWorker)],
                "recipientKinds": ["ngo_exit"], "category": category, "marking": "open", "legalBasis": "agreement",
                "agreement": team.country.agreement, "purpose": "release planning",
                "containsClassifiedContent": isSpill,
            ])
        return (share, told.id)
    }

    /// Classified content went along by mistake; the spill is a fact, and its text is erased.
    private mutating func spill(at moment: Instant) {
        let spilled = share("needs", at: moment, isSpill: true)
        tell(
            PersonalDataErased.self, at: moment + .days(1),
            [
                "scope": "event", "targets": [spilled.entry], "basis": "classified_spill",
                "keyId": "KEY-\(spilled.reference)",
            ])
    }

    private mutating func tellConsent(at moment: Instant) {
        tell(
            ConsentRecorded.self, at: moment,
            [
                "giver": "person", "scope": ["needs", "contact_details"], "recipients": [team.agency(of: .exitWorker)],
                "state": pick(["given", "given", "given", "refused", "withdrawn"]), "validUntil": plan.last,
            ])
    }

    private mutating func tellIncident(at moment: Instant) {
        let kind = pick(["media_attention", "harassment", "housing_loss", "crisis", "extremist_contact"])
        let obtained = Provenance(when: moment.description, where: "at home", how: "told by the person")
        tell(
            IncidentRecorded.self, at: moment, as: team.hand(.exitWorker, marking: .sensitive, provenance: obtained),
            [
                "kind": kind, "severity": pick(["minor", "minor", "moderate"]),
                "level": kind == "media_attention" ? pick(["local", "national"]) : nil,
                "what": "told in the next talk", "when": Moment.instant(moment), "where": "at home",
                "how": "told_by_person",
            ])
    }
}
