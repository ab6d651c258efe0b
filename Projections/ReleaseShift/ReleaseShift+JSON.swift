internal import Almanac
internal import Events

extension ReleaseShift: View {
    public static let name = "whatif"

    public static let shape = ViewShape<ReleaseShift>(
        ViewField("caseRef", .open) { $0.caseRef.json },
        ViewField("at", .open) { $0.moment.json },
        .part("release", .open, of: releaseShape) { $0 },
        .list("misfits", .sensitive, of: commitmentShape, \.misfits),
        .list("fitsNow", .sensitive, of: commitmentShape, \.fitsNow),
        .list("unknown", .sensitive, of: commitmentShape, \.unknown),
        .part("alerts", .open, of: alertsShape, \.alerts),
        .part("readiness", .open, of: readinessShape) { $0 },
        .part("coverage", .open, of: coveragesShape) { $0 })

    private static let releaseShape = ViewShape<ReleaseShift>(
        ViewField("from", .open) { $0.from?.json },
        ViewField("to", .open) { $0.to.json })

    private static let commitmentShape = ViewShape<Commitment>(
        ViewField("kind", .open) { $0.kind.json },
        ViewField("entry", .open) { $0.entry.id.json },
        ViewField("what", .sensitive) { $0.what.json },
        ViewField("when", .open) { $0.when?.json },
        ViewField("why", .sensitive) { $0.fit.why.json })

    private static let alertsShape = ViewShape<AlertShift>(
        .list("opens", .open, of: alertShape, \.opens),
        .list("closes", .open, of: alertShape, \.closes),
        .list("changes", .open, of: changeShape, \.changes))

    private static let alertShape = ViewShape<AlertCounts.Blocker>(
        ViewField("rule", .open) { $0.rule.json },
        ViewField("about", .open) { $0.about.json },
        ViewField("severity", .open) { $0.severity.json },
        ViewField("summary", .open) { $0.summary.json })

    private static let changeShape = ViewShape<AlertShift.Change>(
        ViewField("rule", .open) { $0.alert.rule.json },
        ViewField("about", .open) { $0.alert.about.json },
        ViewField("from", .open) { $0.from.json },
        ViewField("severity", .open) { $0.alert.severity.json },
        ViewField("summary", .open) { $0.alert.summary.json })

    private static let readinessShape = ViewShape<ReleaseShift>(
        .part("before", .sensitive, of: ReleaseReadiness.shape, \.before),
        .part("after", .sensitive, of: ReleaseReadiness.shape, \.after),
        ViewField("differs", .open) { $0.readinessDifferences.json })

    private static let coveragesShape = ViewShape<ReleaseShift>(
        .part("before", .open, of: coverageShape) { shift in shift.before.coverage.map { ($0, shift.before) } },
        .part("after", .open, of: coverageShape) { shift in shift.after.coverage.map { ($0, shift.after) } })

    private static let coverageShape = ReleaseReadiness.coverageShape.adding(
        .list("gaps", .open, of: gapShape, \.cover.coverage.spans))

    private static let gapShape = ViewShape<UncoveredSpan>(
        ViewField("from", .open) { $0.start.json },
        ViewField("to", .open) { $0.trueEnd?.json },
        ViewField("minutes", .open) { .number($0.length.minutes) })
}
