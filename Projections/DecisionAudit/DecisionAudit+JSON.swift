internal import Almanac
public import Events

extension DecisionAudit: View {
    public static let name = "decision"

    public static let shape = ViewShape<DecisionAudit>(
        ViewField("decision", .open) { $0.decision.name.json },
        ViewField("about", .sensitive) { $0.decision.subjects.json },
        ViewField("decidedAt", .sensitive) { $0.decision.decidedAt.json },
        .part("by", .sensitive, of: byShape) { $0 },
        .list("entries", .sensitive, of: entryShape, \.decision.entries),
        .list("asKnown", .sensitive, of: factShape, \.known),
        .list("learntLater", .sensitive, of: entryShape, \.learntLater),
        .list("assessments", .sensitive, of: assessmentShape, \.assessments),
        .list("pointers", .sensitive, of: pointerShape, \.pointers),
        ViewField("legalBasis", .sensitive) { $0.legalBasis.isEmpty ? nil : $0.legalBasis.json },
        ViewField("rightsCheck", .sensitive) { $0.rightsCheck?.json },
        ViewField("reasons", .keySeparated) { $0.reasons?.json },
        ViewField("alternativesConsidered", .sensitive) { $0.alternatives?.json },
        ViewField("explainedAt", .open) { $0.explainedAt?.json },
        .list("challenged", .sensitive, of: challengeShape, \.challenges),
        .list("reviewed", .sensitive, of: entryShape, \.reviews),
        .list("amendedLater", .sensitive, of: amendmentShape, \.amendments))

    /// From where the view looks, then its fields.
    public func json(showing tags: Set<AccessTag>) -> JSON {
        .object(
            (Standpoint.shape.json(standpoint).members ?? []) + (Self.shape.json(self, showing: tags).members ?? []))
    }

    private static let byShape = ViewShape<DecisionAudit>(
        ViewField("authority", .sensitive) { $0.authority?.json },
        ViewField("agency", .sensitive) { $0.decision.entries.first?.attributes.agency?.json },
        ViewField("recordedBy", .sensitive) { $0.decision.entries.first?.attributes.recordedBy?.json })

    private static let entryShape = ViewShape<Entry>(
        ViewField("seq", .open) { .number($0.position) },
        ViewField("type", .sensitive) { .string($0.logged.type) },
        ViewField("headline", .sensitive) { .string($0.event.headline) },
        ViewField("occurredAt", .sensitive) { $0.occurred.instant.json },
        ViewField("recordedAt", .sensitive) { $0.recordedAt.json },
        ViewField("recordedBy", .sensitive) { $0.attributes.recordedBy?.json })

    private static let factShape = ViewShape<KnownFact>(
        ViewField("seq", .open) { .number($0.entry.position) },
        ViewField("type", .sensitive) { .string($0.entry.logged.type) },
        ViewField("headline", .sensitive) { .string($0.entry.event.headline) },
        ViewField("occurredAt", .sensitive) { $0.entry.occurred.instant.json },
        ViewField("recordedAt", .sensitive) { $0.entry.recordedAt.json },
        ViewField("reliedOn", .sensitive) { $0.isReliedOn.json })

    private static let assessmentShape = ViewShape<RestingAssessment>(
        ViewField("seq", .open) { .number($0.fact.entry.position) },
        ViewField("kind", .sensitive) { $0.fact.event.kind.json },
        ViewField("tool", .sensitive) { $0.fact.event.tool?.json },
        ViewField("version", .sensitive) { $0.version.json },
        ViewField("assessors", .sensitive) { $0.fact.event.assessors?.json },
        ViewField("completedAt", .sensitive) { $0.fact.occurredAt.json },
        ViewField("ageDays", .sensitive) { $0.ageDays.json },
        ViewField("validUntil", .sensitive) { $0.fact.event.validUntil?.json },
        ViewField("validThen", .sensitive) { $0.wasValid?.json },
        ViewField("reliedOn", .sensitive) { $0.isReliedOn.json })

    private static let pointerShape = ViewShape<ReliedPointer>(
        ViewField("refId", .sensitive) { $0.use.event.refId.json },
        ViewField("stateThen", .sensitive) { $0.then?.json },
        ViewField("stateNow", .sensitive) { $0.now.json },
        ViewField("legalBasis", .sensitive) { $0.use.event.legalBasis?.json },
        ViewField("rightsCheck", .sensitive) { $0.use.event.humanRightsCheck?.json },
        ViewField("reexamined", .sensitive) { $0.isReexamined.json })

    private static let challengeShape = ViewShape<Dispute>(
        ViewField("by", .sensitive) { $0.opening.event.by?.json },
        ViewField("when", .sensitive) { $0.opening.occurredAt.json },
        ViewField("outcome", .sensitive) { $0.newest.event.outcome?.json },
        ViewField("open", .sensitive) { $0.isOpen.json })

    private static let amendmentShape = ViewShape<LaterAmendment>(
        ViewField("seq", .open) { .number($0.known.entry.position) },
        ViewField("headlineThen", .sensitive) { .string($0.known.entry.event.headline) },
        ViewField("reliedOn", .sensitive) { $0.known.isReliedOn.json },
        ViewField("amendedBy", .open) { .number($0.amendment.position) },
        ViewField("amendment", .sensitive) { .string($0.amendment.event.headline) },
        ViewField("recordedAt", .sensitive) { $0.amendment.recordedAt.json })
}
