internal import Almanac
internal import Events

/// What waits at the gate or is handed over there.
extension ReleaseFitting {
    var pickups: [Commitment] {
        file.activePickups.map { pickup in
            let by = pickup.event.by.map { " by \($0)" } ?? ""
            return commitment(
                .pickup, pickup.fact.entry, "pick-up \(pickup.event.pickupId)\(by)", when: pickup.event.meetAt
            ) { judge(pickup, $0) }
        }
    }

    var transport: [Commitment] {
        guard let check = file.essentials, check.event.transportBooked == true else { return [] }
        let made = madeFor(check)
        return [
            commitment(.transport, check.entry, "transport that is booked", when: made) { release in
                guard let made else { return .unknown("nobody recorded for which moment") }
                let isOther = "it is booked for \(spoken.shortMoment(made)); \(gate(release))"
                if made == release.moment, release.instant != nil { return .fits("it is booked for that moment") }
                if made.date(in: file.zone) != release.day { return .doesNotFit(isOther) }
                guard case .instant = made, release.instant != nil else {
                    return .unknown("it is booked for that day, and the hour is not known")
                }
                return .doesNotFit(isOther)
            }
        ]
    }

    var essentials: [Commitment] {
        guard let check = file.essentials else { return [] }
        let made = madeFor(check)
        return [
            commitment(.essentials, check.entry, "check of the release essentials", when: made) { release in
                guard let made else { return .unknown("nobody recorded for which release it was made") }
                guard made.date(in: file.zone) == release.day else {
                    return .doesNotFit("it was made for \(spoken.shortMoment(made)); \(gate(release))")
                }
                return release.nominal - check.occurredAt > Essentials.staleAfter
                    ? .doesNotFit("it would be more than 14 days old; \(gate(release))")
                    : .fits("it was made for that day")
            }
        ]
    }

    /// The newest sheet for the person, and the family's own.
    var sheets: [Commitment] {
        SheetAudience.allCases.compactMap { audience in
            file.contactSheets(for: audience).last.map { sheet in
                let first = dateInForce(at: sheet.entry)?.day ?? file.day(of: sheet.occurredAt)
                return commitment(
                    .contactSheet, sheet.entry, "contact sheet for the \(audience.inWords)", when: .day(first)
                ) { judge(sheet, from: first, for: audience, $0) }
            }
        }
    }

    /// Hand-overs to somebody who has, or had, a role on the case.
    var handovers: [Commitment] {
        file.handovers.compactMap { handover in
            guard let offer = handover.offer, let receiver = offer.event.toActor else { return nil }
            let tenures = file.roles.filter { $0.actor == receiver }
            guard !tenures.isEmpty else { return nil }
            let last = tenures.contains { $0.until == nil } ? nil : tenures.compactMap(\.until).max()
            return commitment(
                .handover, offer.entry, "hand-over \(handover.id) to \(receiver)", when: last.map { .instant($0) }
            ) { release in
                tenures.contains { $0.isActive(at: release.nominal) }
                    ? .fits("\(receiver) has a role on that day")
                    : .doesNotFit("\(receiver) would have no role on the case then; \(gate(release))")
            }
        }
    }

    private func judge(_ pickup: GatePickup, _ release: ReleasePoint) -> Fit {
        guard let waiting = pickup.event.meetAt else { return .unknown("nobody recorded when it waits") }
        guard let instant = release.instant, pickup.meetAt != nil else {
            return waiting.date(in: file.zone) == release.day
                ? .unknown("it waits on that day, and the hour is not known")
                : .doesNotFit("it waits on another day; \(gate(release))")
        }
        guard pickup.fits(instant) else {
            return .doesNotFit(
                "it would wait \(waiting.start(in: file.zone) > instant ? "too late" : "too early"); \(gate(release))")
        }
        if let person = pickup.event.by, isAway(ActorRef(person.rawValue), at: instant) {
            return .doesNotFit("\(person) is recorded as away then; \(gate(release))")
        }
        return .fits("it waits in time")
    }

    private func isAway(_ actor: ActorRef, at instant: Instant) -> Bool {
        guard let then = Interval(start: instant, end: instant + .milliseconds(1)) else { return false }
        return directory.absences(of: actor, for: file).contains { !$0.remaining(in: then).isEmpty }
    }

    private func madeFor(_ check: Fact<ReleaseEssentialsChecked>) -> Moment? {
        check.event.forReleaseAt ?? dateInForce(at: check.entry)?.moment
    }

    private func judge(
        _ sheet: Fact<ContactSheetIssued>, from first: CivilDate, for audience: SheetAudience, _ release: ReleasePoint
    ) -> Fit {
        guard first == release.day else {
            return .doesNotFit("it tells hours from \(spoken.shortDay(first)) on; \(gate(release))")
        }
        let contacts = file.contacts(forReleaseAt: release.nominal, for: audience).map(\.actor)
        let gone = (sheet.event.lists ?? []).filter { !contacts.contains($0) }
        guard gone.isEmpty else {
            return .doesNotFit("it lists \(gone.map(\.rawValue).joined(separator: ", ")), no contact by then")
        }
        return .fits("it tells hours from that day on")
    }
}
