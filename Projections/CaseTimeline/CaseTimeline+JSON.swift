internal import Almanac
public import Events

extension CaseTimeline {
    /// The view as one object, without restricted values.
    public var json: JSON { json(revealing: false) }

    /// The view as one object; with its restricted values only for a reader who may see them.
    public func json(revealing: Bool) -> JSON {
        .record([
            "case": caseRef.json,
            "track": track?.json,
            "zone": zone.json,
            "asOf": vantage.asOf?.json,
            "knownAt": vantage.knownAt?.json,
            "rows": .list(rows) { json($0, revealing) },
            "gapsInObservation": .list(gapsInObservation) { gap in
                .record([
                    "from": gap.from.json, "to": gap.to.json, "days": .number(Int64((gap.to - gap.from).days)),
                ])
            },
        ])
    }

    private func json(_ row: Row, _ revealing: Bool) -> JSON {
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
            "details": revealing ? entry.data : withheldData(of: entry),
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

    /// The fields of an entry without what is restricted; of a correction without what is restricted in its target.
    private func withheldData(of entry: Entry) -> JSON {
        let data = entry.data.withholding(type(of: entry.event).shapeFields)
        guard let correction = entry.event as? EventCorrected else { return data }
        let target = rows.first { $0.entry.id == correction.target }?.entry
        // A target that is not told, or is a correction itself, does not say what is restricted; so everything is.
        guard let target, !(target.event is EventCorrected) else { return data }
        let type = type(of: target.event)
        let fields = type.lifted(correction.fields.json, from: target.logged.schemaVersion)
        return data.merging([JSON.Member("fields", fields.withholding(type.shapeFields))])
    }
}
