internal import Almanac
public import Events

extension ReleaseReadiness {
    /// The view as one object.
    public var json: JSON {
        .record([
            "caseRef": caseRef.json,
            "track": track?.json,
            "at": moment.json,
            "phase": phase?.json,
            "releaseAt": gate?.moment.json,
            "releaseLocalWeekday": gate.map { .string(zone.local($0.instant).weekday.name) },
            "precision": gate.map { .string(Self.word($0.precision)) },
            "certainty": gate?.certainty?.json,
            "released": gate.map { .boolean($0.hasTakenPlace) },
            "daysLeft": gate.map { .number($0.daysLeft) },
            "noticeDays": gate?.noticeDays.map { .number($0) },
            "dateHistory": .list(gate?.history ?? []) { change in
                .record([
                    "recordedAt": change.recordedAt.json, "from": change.from?.json, "to": change.to.json,
                    "reason": change.reason?.json,
                ])
            },
            "approval": approval?.json,
            "planVersion": plan.version?.json,
            "agreedVersion": plan.agreedVersion?.json,
            "personPosition": plan.position.json,
            "domains": .object(domains.map { JSON.Member($0.domain.rawValue, $0.state.json) }),
            "mandela108": .object(essentials.map { JSON.Member($0.name, $0.state.json) }),
            "pickup": pickup.map(json),
            "handover": .list(handovers, json),
            "continuityPerson": .list(continuity) { person in
                .record([
                    "actor": person.actor.json, "role": person.role.json, "metPerson": .boolean(person.lastMet != nil),
                    "lastMet": person.lastMet?.json,
                ])
            },
            "coverage": coverage.map(json),
            "contactSheet": contactSheet.map { sheet in
                .record(["version": sheet.event.version?.json, "language": sheet.event.language?.json])
            },
            "team": .record([
                "caseManager": team.caseManager?.json, "probation": team.probation?.json,
                "leadAgency": team.leadAgency?.json, "emptyRoles": team.emptyRoles.json,
            ]),
            "openAlerts": alertsJSON,
            "supportView": support.json,
            "controlView": control.json,
            "strip": strip?.json,
        ])
    }

    private static func word(_ precision: ReleasePrecision) -> String {
        switch precision {
        case .instant: "instant"
        case .halfDay: "half_day"
        case .day: "day"
        }
    }

    private func json(_ pickup: GatePickup) -> JSON {
        .record([
            "by": pickup.event.by?.json, "meetAt": pickup.event.meetAt?.json,
            "confirmed": pickup.event.confirmed?.json, "matches": pickupFits?.json,
        ])
    }

    private func json(_ handover: Handover) -> JSON {
        .record([
            "from": handover.offer?.event.fromRole?.json, "to": handover.offer?.event.toRole?.json,
            "offeredAt": handover.offer?.occurredAt.json, "acceptedAt": handover.acceptance?.occurredAt.json,
            "missingItems": handover.missingItems.json,
        ])
    }

    private func json(_ cover: ReleaseCoverage) -> JSON {
        let longest = cover.coverage.longest
        return .record([
            "windowH": .number(Int64(cover.coverage.window.length.hours)),
            "longestGapMin": .number(longest?.length.minutes ?? 0),
            "gapFrom": longest?.start.json,
            "gapTo": longest.map { $0.trueEnd?.json ?? .null },
            "firstContactAfterMin": cover.coverage.firstContactAfter.map { .number($0.minutes) },
            "contacts": .number(cover.coverage.suppliers.count),
            "closedSpanMin": closedSpan.map { .number($0.minutes) },
            "withoutAvailability": cover.withoutAvailability.json,
            "unconfirmed": cover.unconfirmed { $0 < moment }.json,
        ])
    }

    private var alertsJSON: JSON {
        .record([
            "critical": .number(alerts.counts[.critical] ?? 0), "urgent": .number(alerts.counts[.urgent] ?? 0),
            "warning": .number(alerts.counts[.warning] ?? 0), "info": .number(alerts.counts[.info] ?? 0),
            "top": .list(alerts.top) { .string($0.rule) },
        ])
    }
}
