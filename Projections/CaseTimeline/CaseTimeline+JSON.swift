internal import Almanac
public import Events

extension CaseTimeline {
    /// The view as one object.
    public var json: JSON {
        .record([
            "case": caseRef.json,
            "track": track?.json,
            "zone": zone.json,
            "asOf": vantage.asOf?.json,
            "knownAt": vantage.knownAt?.json,
            "rows": .list(rows, json),
            "gapsInObservation": .list(gapsInObservation) { gap in
                .record([
                    "from": gap.from.json, "to": gap.to.json, "days": .number(Int64((gap.to - gap.from).days)),
                ])
            },
        ])
    }

    private func json(_ row: Row) -> JSON {
        let entry = row.entry
        return .record([
            "seq": .number(entry.position),
            "id": entry.id.json,
            "stream": .string(entry.stream.description),
            "occurredAt": entry.occurred.instant.json,
            "precision": entry.occurred.precision.json,
            "occurredLocal": .string(SpokenTime(in: zone).occurrence(entry.occurred)),
            "recordedAt": entry.recordedAt.json,
            "lateBy": .number(row.lateBy.minutes),
            "type": .string(entry.logged.type),
            "headline": .string(entry.event.headline),
            "details": entry.data,
            "actor": entry.attributes.recordedBy?.json,
            "agency": entry.attributes.agency?.json,
            "how": entry.attributes.provenance?.how?.json,
            "correctedBy": .list(row.corrections) { .number($0.position) },
            "voidedBy": row.withdrawal.map { .number($0.position) },
            "supersededBy": row.supersededBy.map { .number($0) },
            "alertsOpenedHere": .list([entry.event as? AlertRaised].compactMap { $0 }) { $0.alertId.json },
            "alertsClosedHere": .list([entry.event as? AlertClosed].compactMap { $0 }) { $0.alertId.json },
        ])
    }
}
