internal import Almanac
internal import Events

extension ReleaseReadiness: View {
    public static let name = "readiness"

    public static let shape = ViewShape<ReleaseReadiness>(
        ViewField("caseRef", .open) { $0.caseRef.json },
        ViewField("track", .open) { $0.track?.json },
        ViewField("at", .open) { $0.moment.json },
        ViewField("phase", .open) { $0.phase?.json },
        ViewField("releaseAt", .open) { $0.gate?.moment.json },
        ViewField("releaseLocalWeekday", .open) { readiness in
            readiness.gate.map { .string(readiness.zone.local($0.instant).weekday.name) }
        },
        ViewField("precision", .open) { $0.gate.map { .string($0.precision.word) } },
        ViewField("certainty", .open) { $0.gate?.certainty?.json },
        ViewField("released", .open) { $0.gate.map { .boolean($0.hasTakenPlace) } },
        ViewField("daysLeft", .open) { $0.gate.map { .number($0.daysLeft) } },
        ViewField("noticeDays", .open) { $0.gate?.noticeDays.map { .number($0) } },
        .list("dateHistory", .open, of: dateShape) { $0.gate?.history ?? [] },
        ViewField("approval", .open) { $0.approval?.json },
        ViewField("planVersion", .open) { $0.plan.version?.json },
        ViewField("agreedVersion", .open) { $0.plan.agreedVersion?.json },
        ViewField("personPosition", .open) { $0.plan.position.json },
        ViewField("domains", .sensitive) {
            .object($0.domains.map { JSON.Member($0.domain.rawValue, $0.state.json) })
        },
        ViewField("mandela108", .open) { .object($0.essentials.map { JSON.Member($0.name, $0.state.json) }) },
        .part("pickup", .sensitive, of: pickupShape) { readiness in
            readiness.pickup.map { ($0, readiness.pickupFits) }
        },
        .list("handover", .open, of: handoverShape, \.handovers),
        .list("continuityPerson", .open, of: continuityShape, \.continuity),
        .part("coverage", .open, of: coverageShape) { readiness in readiness.coverage.map { ($0, readiness) } },
        .part("contactSheet", .open, of: sheetShape, \.contactSheet),
        .part("team", .open, of: teamShape, \.team),
        .part("openAlerts", .open, of: alertShape, \.alerts),
        ViewField("supportView", .open) { $0.support.json },
        ViewField("controlView", .sensitive) { $0.control.json },
        .part("strip", .open, of: CoverageStrip.shape, \.strip))

    private static let dateShape = ViewShape<DateChange>(
        ViewField("recordedAt", .open) { $0.recordedAt.json },
        ViewField("from", .open) { $0.from?.json },
        ViewField("to", .open) { $0.to.json },
        ViewField("reason", .open) { $0.reason?.json })

    private static let pickupShape = ViewShape<(pickup: GatePickup, fits: Bool?)>(
        ViewField("by", .sensitive) { $0.pickup.event.by?.json },
        ViewField("meetAt", .sensitive) { $0.pickup.event.meetAt?.json },
        ViewField("confirmed", .open) { $0.pickup.event.confirmed?.json },
        ViewField("matches", .open) { $0.fits?.json })

    private static let handoverShape = ViewShape<Handover>(
        ViewField("from", .open) { $0.offer?.event.fromRole?.json },
        ViewField("to", .open) { $0.offer?.event.toRole?.json },
        ViewField("offeredAt", .open) { $0.offer?.occurredAt.json },
        ViewField("acceptedAt", .open) { $0.acceptance?.occurredAt.json },
        ViewField("missingItems", .sensitive) { $0.missingItems.json })

    private static let continuityShape = ViewShape<ContinuityPerson>(
        ViewField("actor", .open) { $0.actor.json },
        ViewField("role", .open) { $0.role.json },
        ViewField("metPerson", .open) { .boolean($0.lastMet != nil) },
        ViewField("lastMet", .open) { $0.lastMet?.json })

    /// The numbers of the first days, for other views that tell them as well.
    static let coverageShape = ViewShape<(cover: ReleaseCoverage, readiness: ReleaseReadiness)>(
        ViewField("windowH", .open) { .number(Int64($0.cover.coverage.window.length.hours)) },
        ViewField("longestGapMin", .open) { .number($0.cover.coverage.longest?.length.minutes ?? 0) },
        ViewField("gapFrom", .open) { $0.cover.coverage.longest?.start.json },
        ViewField("gapTo", .open) { $0.cover.coverage.longest?.trueEnd?.json },
        ViewField("firstContactAfterMin", .open) { $0.cover.coverage.firstContactAfter.map { .number($0.minutes) } },
        ViewField("contacts", .open) { .number($0.cover.coverage.suppliers.count) },
        ViewField("closedSpanMin", .open) { $0.readiness.closedSpan.map { .number($0.minutes) } },
        ViewField("withoutAvailability", .open) { $0.cover.withoutAvailability.json },
        ViewField("unconfirmed", .open) { pair in pair.cover.unconfirmed { $0 < pair.readiness.moment }.json })

    private static let sheetShape = ViewShape<SheetCheck>(
        ViewField("version", .open) { $0.sheet.event.version?.json },
        ViewField("language", .open) { $0.sheet.event.language?.json },
        ViewField("stale", .open) { $0.isStale.map { .boolean($0) } })

    private static let teamShape = ViewShape<Team>(
        ViewField("caseManager", .open) { $0.caseManager?.json },
        ViewField("probation", .open) { $0.probation?.json },
        ViewField("leadAgency", .open) { $0.leadAgency?.json },
        ViewField("emptyRoles", .open) { $0.emptyRoles.json })

    private static let alertShape = ViewShape<AlertCounts>(
        ViewField("critical", .open) { .number($0.counts[.critical] ?? 0) },
        ViewField("urgent", .open) { .number($0.counts[.urgent] ?? 0) },
        ViewField("warning", .open) { .number($0.counts[.warning] ?? 0) },
        ViewField("info", .open) { .number($0.counts[.info] ?? 0) },
        ViewField("top", .open) { .list($0.top) { .string($0.rule) } })
}

extension ReleasePrecision {
    fileprivate var word: String {
        switch self {
        case .instant: "instant"
        case .halfDay: "half_day"
        case .day: "day"
        }
    }
}
