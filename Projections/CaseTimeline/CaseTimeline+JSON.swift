internal import Almanac
internal import Events

extension CaseTimeline: View {
    public static let name = "timeline"

    /// The fields; restricted values only if they are revealed.
    public static let shape = ViewShape<CaseTimeline>(
        ViewField("case", .open) { $0.caseRef.json },
        ViewField("track", .open) { $0.track?.json },
        ViewField("zone", .open) { $0.zone.json },
        ViewField("asOf", .open) { $0.vantage.asOf?.json },
        ViewField("knownAt", .open) { $0.vantage.knownAt?.json },
        .list("rows", .open, of: rowShape) { timeline in
            let spoken = SpokenTime(in: timeline.zone)
            return timeline.rows.map { ToldRow($0, spoken, in: timeline) }
        },
        .list("gapsInObservation", .open, of: gapShape, \.gapsInObservation))

    private static let rowShape = ViewShape<ToldRow>(
        ViewField("seq", .open) { .number($0.row.entry.position) },
        ViewField("id", .open) { $0.row.entry.id.json },
        ViewField("stream", .open) { .string($0.row.entry.stream.description) },
        ViewField("occurredAt", .open) { $0.row.entry.occurred.instant.json },
        ViewField("precision", .open) { $0.row.entry.occurred.precision.json },
        ViewField("occurredLocal", .open) { .string($0.spoken.occurrence($0.row.entry.occurred)) },
        ViewField("recordedAt", .open) { $0.row.entry.recordedAt.json },
        ViewField("lateBy", .open) { .number($0.row.lateBy.minutes) },
        ViewField("type", .open) { .string($0.row.entry.logged.type) },
        ViewField("headline", .open) { .string($0.row.entry.event.headline) },
        .revealable("details", .sensitive, \.plainDetails, revealed: \.details),
        ViewField("actor", .open) { $0.row.entry.attributes.recordedBy?.json },
        ViewField("agency", .open) { $0.row.entry.attributes.agency?.json },
        ViewField("how", .open) { $0.row.entry.attributes.provenance?.how?.json },
        ViewField("correctedBy", .open) { .list($0.row.corrections) { .number($0.position) } },
        ViewField("voidedBy", .open) { $0.row.withdrawal.map { .number($0.position) } },
        ViewField("supersededBy", .open) { $0.row.supersededBy.map { .number($0) } },
        ViewField("alertsOpenedHere", .open) {
            .list([$0.row.entry.event as? AlertRaised].compactMap { $0 }) { $0.alertId.json }
        },
        ViewField("alertsClosedHere", .open) {
            .list([$0.row.entry.event as? AlertClosed].compactMap { $0 }) { $0.alertId.json }
        })

    // Twenty fields ask for a row: a reference costs each of them less than a copy of the entry.
    private final class ToldRow: Sendable {
        let row: Row
        let spoken: SpokenTime
        private let timeline: CaseTimeline

        init(_ row: Row, _ spoken: SpokenTime, in timeline: CaseTimeline) {
            self.row = row
            self.spoken = spoken
            self.timeline = timeline
        }

        /// The fields without what is restricted.
        var plainDetails: JSON { timeline.withheldData(of: row.entry) }

        /// The fields, with what is restricted if it is asked for.
        var details: JSON { timeline.isRevealed ? row.entry.data : plainDetails }
    }

    private static let gapShape = ViewShape<ObservationGap>(
        ViewField("from", .open) { $0.from.json },
        ViewField("to", .open) { $0.to.json },
        ViewField("days", .open) { .number(Int64(($0.to - $0.from).days)) })

    /// The fields of an entry without what is restricted; of a correction without what is restricted in its target.
    fileprivate func withheldData(of entry: Entry) -> JSON {
        let data = entry.data.withholding(type(of: entry.event).shapeFields).withholdingWhereabouts
        guard let correction = entry.event as? EventCorrected else { return data }
        let target = rows.first { $0.entry.id == correction.target }?.entry
        // A target that is not told, or is a correction itself, does not say what is restricted; so everything is.
        guard let target, !(target.event is EventCorrected) else { return data }
        let type = type(of: target.event)
        let fields = type.lifted(correction.fields.json, from: target.logged.schemaVersion)
        return data.merging([JSON.Member("fields", fields.withholding(type.shapeFields).withholdingWhereabouts)])
    }
}
