internal import Almanac
internal import Events

/// The people around the person: who they are, whether and how they are involved, and what they are offered.
extension CaseLife {
    mutating func tellFamily() {
        for number in 0..<diary.chance.number(0...2) { tellRelative(at: afterOpening(4...12) + .hours(number)) }
        guard let relative = relatives.first else { return }
        if happens(45) { supportFamily(relative) }
        if happens(12) { restrictContact(with: relative) }
        if happens(25) { establishNetwork(with: relative) }
        if happens(25) { consent(of: relative) }
    }

    private mutating func tellRelative(at moment: Instant) {
        let relative = RelativeRef(nextOfItsOwn("FM"))
        relatives.append(relative)
        let stance = pick(["supportive", "supportive", "ambivalent", "distrustful", "unknown"])
        tell(
            FamilyMemberRecorded.self, at: moment, by: .exitWorker,
            [
                "relative": relative, "relation": pick(["mother", "father", "partner", "sibling", "friend", "child"]),
                "stance": stance, "contraindications": happens(15) ? ["geographical_distance"] : [] as [String],
                "distanceKm": happens(70) ? diary.chance.number(1...450) : nil,
                "language": team.country.languages[0], "interpreterNeeded": happens(10),
            ])
        guard happens(70) else { return }
        tell(
            FamilyInvolvementDecided.self, at: moment + .days(diary.chance.number(10...20)),
            [
                "relative": relative, "decision": stance == "distrustful" ? "deferred" : pick(["involve", "limited"]),
                "reasons": ["talked over with the person"], "personConsents": pick(["yes", "yes", "no", "not_asked"]),
                "reviewDue": date(moment + .days(180)), "decidedBy": team.actor(.manager),
            ])
    }

    private mutating func supportFamily(_ relative: RelativeRef) {
        for _ in 0..<diary.chance.number(1...3) {
            tellWhenever(
                FamilySupportProvided.self, at: inCommunity(), by: .exitWorker,
                [
                    "relatives": [relative], "kind": pick(["information", "visit", "own_problems", "remote_contact"]),
                    "minutes": diary.chance.number(2...12) * 10,
                ])
        }
    }

    private mutating func restrictContact(with relative: RelativeRef) {
        let decision = DecisionRef(nextOfItsOwn("DEC"))
        let moment = afterOpening(30...50)
        let fields: Fields = [
            "relative": relative, "kind": pick(["visitation_ban", "no_contact_order"]), "state": "imposed",
            "from": Moment.instant(moment), "until": Moment.instant(moment + .days(90)),
            "authority": team.country.agency("COURT"), "decisionRef": decision,
        ]
        tell(ContactRestrictionRecorded.self, at: moment, fields)
        guard happens(50) else { return }
        let lifted = moment + .days(diary.chance.number(20...60))
        tell(
            ContactRestrictionRecorded.self, at: lifted,
            [
                "relative": relative, "kind": "visitation_ban", "state": "lifted", "from": Moment.instant(lifted),
                "authority": team.country.agency("COURT"), "reviewsDecisionRef": decision,
            ])
    }

    private mutating func establishNetwork(with relative: RelativeRef) {
        let members = [
            JSON(["relativeRef": relative, "task": "Sunday lunch"]),
            JSON(["actorRef": team.actor(.exitWorker), "task": "weekly walk"]),
        ]
        tell(
            SupportNetworkEstablished.self, at: inCommunity(leaving: 30), by: .exitWorker,
            [
                "kind": pick(["social_net_contract", "circle_of_support"]), "members": members,
                "personSigned": happens(85), "binding": happens(40), "validUntil": plan.last,
            ])
    }

    private mutating func consent(of relative: RelativeRef) {
        tell(
            ConsentRecorded.self, at: afterOpening(30...60),
            [
                "giver": "family", "relative": relative, "scope": ["contact_details"],
                "recipients": [team.country.agency("CITY")], "state": pick(["given", "given", "refused"]),
                "validUntil": plan.last,
            ])
    }
}
