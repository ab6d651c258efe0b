internal import Almanac
internal import Events

extension ConditionsLedger: View {
    public static let name = "conditions"

    /// Days are local dates, inclusive.
    public static let shape = ViewShape<ConditionsLedger>(
        .list("conditions", .sensitive, of: rowShape, \.rows),
        .list("otherBreaches", .sensitive, of: breachShape, \.otherBreaches),
        ViewField("activeCount", .open) { $0.activeCount.json },
        ViewField("comingCount", .open) { $0.comingCount.json },
        .list("recallHistory", .sensitive, of: recallShape, \.recallHistory))

    private static let rowShape = ViewShape<Row>(
        ViewField("conditionId", .open) { $0.condition.id.json },
        ViewField("kind", .sensitive) { $0.condition.kind.json },
        ViewField("state", .open) { $0.state.json },
        ViewField("from", .open) { $0.condition.from.json },
        ViewField("until", .open) { $0.condition.until?.json },
        ViewField("detail", .keySeparated) { $0.condition.imposition.event.detail?.json },
        ViewField("feasible", .open) { $0.isFeasible?.json },
        ViewField("blockers", .sensitive) { $0.blockers?.json },
        ViewField("explainedAt", .open) { $0.condition.imposition.event.explainedToPersonAt?.json },
        .list("breaches", .sensitive, of: breachShape, \.breaches))

    private static let breachShape = ViewShape<PossibleBreach>(
        ViewField("breachId", .open) { $0.id.json },
        ViewField("seenAt", .sensitive) { $0.seenAt.json },
        ViewField("recordedAt", .open) { $0.suspicion.recordedAt.json },
        ViewField("seriousness", .sensitive) { $0.suspicion.event.seriousness?.json },
        ViewField("personAccount", .keySeparated) { $0.suspicion.event.personAccount?.json },
        ViewField("decision", .sensitive) { $0.decision?.event.outcome?.json },
        ViewField("decidedAt", .open) { $0.decision?.occurredAt.json },
        ViewField("alternatives", .sensitive) { $0.decision?.event.alternativesConsidered?.json },
        ViewField("explainedAt", .open) { $0.decision?.event.explainedToPersonAt?.json })

    private static let recallShape = ViewShape<Recall>(
        ViewField("orderedAt", .open) { recall in
            recall.order.map { ($0.event.orderedAt ?? .instant($0.occurredAt)).json }
        },
        ViewField("authority", .open) { $0.order?.event.authority?.json },
        ViewField("grounds", .sensitive) { $0.order?.event.grounds?.json },
        ViewField("reviewDue", .open) { $0.order?.event.reviewDue?.json },
        ViewField("returnedAt", .open) { recall in
            recall.returned.map { ($0.event.at ?? .instant($0.occurredAt)).json }
        },
        ViewField("tenancyKept", .sensitive) { $0.returned?.event.tenancyKept?.json },
        ViewField("familyInformed", .protected) { $0.returned?.event.familyInformed?.json })
}
