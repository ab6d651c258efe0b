internal import Almanac
internal import Events

extension IntelligenceLedger {
    public static let name = "intelligence"

    public static let shape = ViewShape<IntelligenceLedger>(
        .list("pointers", .sensitive, of: pointerShape) { ledger in
            ledger.pointers.map { ($0, $0.state(at: ledger.standpoint.moment)) }
        })

    private static let pointerShape = ViewShape<(pointer: IntelligencePointer, state: IntelligencePointer.State)>(
        ViewField("refId", .sensitive) { $0.pointer.id.json },
        ViewField("ownerAgency", .sensitive) { $0.pointer.record?.event.ownerAgency?.json },
        .part("level", .sensitive, of: levelShape, \.pointer),
        ViewField("monitoringLevel", .sensitive) { $0.pointer.monitoringLevel?.json },
        ViewField("threatTo", .sensitive) { $0.pointer.record?.event.threatTo?.json },
        ViewField("recorded", .sensitive) { $0.pointer.record?.occurredAt.json },
        ViewField("validUntil", .sensitive) { $0.pointer.validUntil?.json },
        ViewField("contextKinds", .sensitive) { $0.pointer.contextKinds.json },
        ViewField("state", .sensitive) { $0.state.json },
        .list("usedIn", .sensitive, of: useShape, \.pointer.uses))

    private static let levelShape = ViewShape<IntelligencePointer>(
        ViewField("capability", .sensitive) { $0.capability?.json },
        ViewField("intent", .sensitive) { $0.intent?.json },
        ViewField("engagement", .sensitive) { $0.engagement?.json })

    private static let useShape = ViewShape<IntelligencePointer.Use>(
        ViewField("decisionRef", .sensitive) { $0.fact.event.decisionRef?.json },
        ViewField("kind", .sensitive) { $0.fact.event.decisionKind?.json },
        ViewField("legalBasis", .sensitive) { $0.fact.event.legalBasis?.json },
        ViewField("reexamined", .sensitive) { .boolean($0.reexamination != nil) })
}
