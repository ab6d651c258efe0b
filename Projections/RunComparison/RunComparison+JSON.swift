internal import Almanac
internal import Events

extension RunComparison: View {
    public static let name = "comparison"

    public static let shape = ViewShape<RunComparison>(
        ViewField("from", .open) { $0.from.json },
        ViewField("to", .open) { $0.to.json },
        ViewField("supposed", .open) { $0.supposed.json },
        ViewField("cases", .open) { $0.cases.json },
        ViewField("same", .open) { $0.same.json },
        .list("appears", .open, of: differenceShape, \.appears),
        .list("vanishes", .open, of: differenceShape, \.vanishes),
        .list("moves", .open, of: differenceShape, \.moves))

    private static let differenceShape = ViewShape<AlertDifference>(
        ViewField("case", .open) { $0.caseRef.json },
        ViewField("rule", .open) { ($0.before ?? $0.after)?.rule.json },
        ViewField("about", .open) { ($0.before ?? $0.after)?.about.json },
        .part("before", .open, of: episodeShape, \.before),
        .part("after", .open, of: episodeShape, \.after))

    private static let episodeShape = ViewShape<AlertEpisode>(
        ViewField("openedAt", .open) { $0.wasOpenBefore ? nil : $0.openedAt.json },
        ViewField("closedAt", .open) { $0.closedAt?.json },
        .list("severities", .open, of: stepShape, \.steps),
        ViewField("summary", .open) { $0.summary.json })

    private static let stepShape = ViewShape<AlertEpisode.Step>(
        ViewField("from", .open) { $0.from.json },
        ViewField("severity", .open) { $0.severity.json })
}
