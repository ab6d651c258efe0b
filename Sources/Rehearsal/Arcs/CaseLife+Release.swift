internal import Almanac
internal import Events

/// The weeks before the gate, the day itself and the arrival; in some cases a piece is missing.
extension CaseLife {
    mutating func tellRelease() {
        if happens(60) { tellApproval() }
        if track == .custodialRelease, happens(75) { imposeConditions(at: officeHour(plan.community, -18 ... -12)) }
        publishContacts(at: officeHour(plan.community, -32 ... -26))
        if happens(75) { handOver(at: officeHour(plan.community, -24 ... -15)) }
        if happens(80) { arrangePickup(for: releaseAt) }
        if happens(45) { checkEssentials() }
        if happens(7) { recordReleaseByMistake() }
        if happens(97) { leaveCustody(at: releaseAt) }
    }

    private mutating func publishContacts(at moment: Instant) {
        var listed: [ActorRef] = []
        for (number, seat) in [Seat.manager, .exitWorker, .crisisLine].enumerated()
        where happens(seat == .crisisLine ? 40 : 90) {
            listed.append(team.actor(seat))
            tell(
                ContactPointPublished.self, at: moment + .minutes(number),
                [
                    "actor": team.actor(seat), "channels": ["phone", "sms"],
                    "capacity": seat == .crisisLine ? "crisis_line" : "core",
                    "standing": seat == .crisisLine, "languages": team.country.languages, "publishedFor": "person",
                ])
        }
        guard happens(80), !listed.isEmpty else { return }
        tell(
            ContactSheetIssued.self, at: moment + .days(diary.chance.number(3...12)),
            [
                "lists": listed, "language": team.country.languages[0], "version": 1,
                "handedOverBy": team.actor(.manager), "forFamily": happens(20),
            ])
    }

    private mutating func handOver(at moment: Instant) {
        let handover = HandoverID(nextOfItsOwn("HO"))
        tell(
            HandoverOffered.self, at: moment, by: .prisonWorker,
            [
                "handoverId": handover, "fromRole": "prison_social_worker", "toRole": "probation_officer",
                "fromActor": team.actor(.prisonWorker), "toActor": team.actor(.probation),
                "items": ["plan", "contacts", "open_actions"], "jointSessionWithPerson": happens(60),
            ])
        guard happens(85) else { return }
        tell(
            HandoverAccepted.self, at: moment + .days(diary.chance.number(1...6)), by: .probation,
            [
                "handoverId": handover, "acceptedBy": team.actor(.probation),
                "missingItems": happens(15) ? ["health_summary"] : [] as [String],
            ])
    }

    mutating func arrangePickup(for release: Instant) {
        let first = PickupID(nextOfItsOwn("P"))
        let moment = release - .days(diary.chance.number(7...11))
        arrangePickup(first, for: release, at: moment, replaces: nil)
        guard happens(15) else { return }
        tell(
            GatePickupCancelled.self, at: moment + .days(2), by: .exitWorker,
            ["pickupId": first, "reason": "the driver is ill"])
        guard happens(70) else { return }
        arrangePickup(PickupID(nextOfItsOwn("P")), for: release, at: moment + .days(3), replaces: first)
    }

    private mutating func arrangePickup(
        _ pickup: PickupID, for release: Instant, at moment: Instant, replaces: PickupID?
    ) {
        tell(
            GatePickupArranged.self, at: moment, by: .exitWorker,
            [
                "pickupId": pickup, "by": team.actor(.exitWorker).asParty, "meetAt": Moment.instant(release),
                "place": "main gate", "backup": happens(60) ? team.actor(.manager) : nil, "core": true,
                "transport": pick(["car", "public_transport", "on_foot"]), "confirmed": happens(85),
                "replaces": replaces,
            ])
    }

    private mutating func checkEssentials() {
        tell(
            ReleaseEssentialsChecked.self, at: releaseAt - .hours(diary.chance.number(2...26)), by: .prisonWorker,
            [
                "documents": happens(85), "home": happens(85), "work_or_income": happens(50),
                "clothing_for_season": true, "travel_means": happens(90), "subsistence": happens(80),
                "phone": happens(80), "medication": happens(60) ? "n/a" : nil,
                "cash": JSON([
                    "amountMinor": diary.chance.number(10...90) * 100, "currency": team.country.currency,
                ]),
                "transportBooked": happens(70), "checkedBy": team.actor(.prisonWorker),
                "forReleaseAt": Moment.instant(releaseAt),
            ])
    }

    /// A release that never happened, withdrawn the next day by somebody else than who recorded it.
    private mutating func recordReleaseByMistake() {
        let moment = releaseAt - .days(3)
        let mistaken = tell(
            PersonReleased.self, at: moment, by: .prisonWorker, ["releasedAt": Moment.instant(moment)])
        tell(
            EventVoided.self, at: moment + .days(1), by: .manager,
            ["target": mistaken.id, "reason": pick(["wrong_case", "never_happened"])])
    }

    mutating func leaveCustody(at moment: Instant) {
        tell(
            PersonReleased.self, at: moment, by: .prisonWorker,
            [
                "releasedAt": Moment.instant(moment), "facility": team.country.agency("PRISON"),
                "metBy": happens(75) ? team.actor(.exitWorker).asParty : nil,
                "unexpectedReception": happens(6) ? pick(["media", "unknown_persons"]) : "none",
                "destination": pick(["housing", "housing", "family", "unknown"]), "leftWith": ["identity card"],
            ])
        guard happens(85) else { return }
        let arrival = moment + .minutes(diary.chance.number(40...180))
        tell(
            ArrivalConfirmed.self, at: arrival, by: .exitWorker,
            ["at": Moment.instant(arrival), "placeKind": "housing", "confirmedBy": team.actor(.exitWorker)])
    }
}
