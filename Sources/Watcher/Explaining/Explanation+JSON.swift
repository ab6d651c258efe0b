internal import Almanac
internal import Events
public import Projections

extension Explanation: View {
    public static let name = "explanation"

    public static let shape = ViewShape<Explanation>(
        ViewField("rule", .open) { .string($0.card.id) },
        ViewField("caseRef", .open) { $0.caseRef.json },
        ViewField("about", .open) { $0.about?.json },
        ViewField("at", .open) { $0.moment.json },
        ViewField("alertId", .open) { $0.alert?.alertId.json },
        ViewField("verdict", .open) { .string($0.verdict.rawValue) },
        ViewField("condition", .open) { .string($0.withValues($0.card.condition)) },
        ViewField("clears", .open) { .string($0.withValues($0.card.clears)) },
        .list("findings", .open, of: findingShape, \.findings),
        .list("unknowns", .open, of: unknownShape, \.unknowns),
        .list("evidence", .open, of: evidenceShape, \.evidence),
        .list("parameters", .open, of: valueShape, \.values),
        .list("askedTheClock", .open, of: questionShape, \.questions),
        ViewField("firesFrom", .open) { $0.firstFinding?.moment.json },
        ViewField("firesAs", .open) { $0.firstFinding?.alert.severity.json },
        ViewField("horizon", .open) { ($0.moment + Explanation.horizon).json })

    private static let findingShape = ViewShape<ExplainedFinding>(
        ViewField("about", .open) { $0.alert.about.json },
        ViewField("severity", .open) { $0.alert.severity.json },
        ViewField("summary", .sensitive) { $0.alert.summary.json },
        ViewField("foldedInto", .open) { $0.foldedInto?.json },
        .list("steps", .open, of: stepShape, \.steps))

    private static let stepShape = ViewShape<SeverityStep>(
        ViewField("at", .open) { $0.moment.json },
        ViewField("severity", .open) { $0.severity?.json })

    private static let unknownShape = ViewShape<Unknown>(
        ViewField("about", .open) { $0.about.json },
        ViewField("missing", .open) { $0.missing.json })

    private static let evidenceShape = ViewShape<EvidenceLine>(
        ViewField("entry", .open) { $0.id.json },
        ViewField("seq", .open) { ($0.entry?.position).map { .number($0) } },
        ViewField("type", .open) { ($0.entry?.logged.type)?.json },
        ViewField("at", .open) { ($0.entry?.occurred.instant)?.json },
        ViewField("headline", .open) { ($0.entry?.event.headline)?.json },
        ViewField("withdrawn", .open) { $0.isWithdrawn.json })

    private static let valueShape = ViewShape<ParameterValue>(
        ViewField("name", .open) { $0.name.json },
        ViewField("value", .open) { $0.value },
        ViewField("origin", .open) { $0.origin.json })

    private static let questionShape = ViewShape<ClockQuestion>(
        ViewField("asked", .open) { $0.kind.json },
        ViewField("instant", .open) { $0.instant.json },
        ViewField("answer", .open) { $0.isSo.json })
}
