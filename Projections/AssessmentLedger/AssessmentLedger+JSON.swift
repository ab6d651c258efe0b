internal import Almanac
internal import Events

extension AssessmentLedger {
    public static let name = "assessments"

    public static let shape = ViewShape<AssessmentLedger>(
        .list("assessments", .sensitive, of: rowShape, \.rows))

    private static let rowShape = ViewShape<Row>(
        ViewField("kind", .sensitive) { $0.fact.event.kind.json },
        ViewField("tool", .sensitive) { $0.fact.event.tool?.json },
        ViewField("date", .sensitive) { $0.date.json },
        ViewField("ageDays", .sensitive) { $0.ageDays.json },
        ViewField("validUntil", .sensitive) { $0.fact.event.validUntil?.json },
        ViewField("levels", .sensitive) { $0.fact.event.levels?.json },
        ViewField("needs", .sensitive) { $0.fact.event.needs?.json },
        ViewField("protective", .sensitive) { $0.fact.event.protective?.json },
        ViewField("responsivity", .keySeparated) { $0.fact.event.responsivity?.json },
        ViewField("sources", .sensitive) { $0.fact.event.sourceKinds?.json },
        ViewField("assessors", .sensitive) { $0.fact.event.assessors?.json },
        ViewField("balanced", .sensitive) { .boolean($0.gaps.isEmpty) },
        ViewField("decisionsResting", .sensitive) { $0.decisions.json },
        .list("challenges", .sensitive, of: disputeShape, \.disputes),
        .list("changesSince", .sensitive, of: changeShape, \.changes))

    private static let disputeShape = ViewShape<Dispute>(
        ViewField("by", .sensitive) { $0.opening.event.by?.json },
        ViewField("when", .sensitive) { $0.opening.occurredAt.json },
        ViewField("grounds", .keySeparated) { ($0.newest.event.grounds ?? $0.opening.event.grounds)?.json },
        ViewField("outcome", .sensitive) { $0.newest.event.outcome?.json },
        ViewField("decidedAt", .sensitive) { dispute in
            dispute.isOpen ? nil : dispute.newest.event.decidedAt?.json ?? dispute.newest.occurredAt.json
        })

    private static let changeShape = ViewShape<CircumstanceChange>(
        ViewField("what", .sensitive) { .string($0.entry.event.headline) },
        ViewField("when", .sensitive) { $0.entry.occurred.instant.json },
        ViewField("direction", .sensitive) { $0.direction?.json })
}
