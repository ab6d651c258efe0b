internal import Almanac
internal import Events

extension NeedsMatrix: View {
    public static let name = "needs"

    /// Days are local dates, inclusive; amounts are monthly, in minor units.
    public static let shape = ViewShape<NeedsMatrix>(
        .list("needs", .sensitive, of: rowShape, \.rows),
        .list("benefit", .sensitive, of: benefitShape) { matrix in matrix.benefits.map { ($0, matrix.day) } },
        .list("documents", .sensitive, of: documentShape, \.documents),
        ViewField("stigmaLosses", .open) { .number($0.stigmaLosses) })

    /// The part of life may be one of health or of faith, and a supply is one of medication.
    private static let rowShape = ViewShape<Row>(
        ViewField("needId", .open) { $0.need?.id.json },
        ViewField("domain", .sensitive) { $0.domain.json },
        ViewField("criticality", .open) { $0.need?.identification.event.criticality?.json },
        ViewField("raisedBy", .sensitive) { $0.need?.identification.event.raisedBy?.json },
        ViewField("dueBy", .open) { $0.need?.dueBy?.json },
        ViewField("state", .open) { $0.state.json },
        ViewField("provider", .sensitive) { $0.leading?.provider?.json },
        ViewField("from", .sensitive) { $0.leading?.from.json },
        ViewField("until", .sensitive) { $0.leading?.until?.json },
        ViewField("supplyDays", .protected) { $0.leading?.supplyDays?.json },
        ViewField("failReason", .sensitive) { $0.losses.last?.reason?.json },
        ViewField("successor", .open) { $0.losses.last?.successor?.json },
        ViewField("stigmaLosses", .open) { .number($0.stigmaLosses) },
        ViewField("duplicates", .open) { $0.duplicates.json },
        .list("arrangements", .sensitive, of: provisionShape, \.provisions),
        .list("losses", .sensitive, of: lossShape, \.losses))

    private static let provisionShape = ViewShape<(provision: Provision, state: Provision.State)>(
        ViewField("reference", .open) { $0.provision.reference.json },
        ViewField("state", .open) { $0.state.json },
        ViewField("provider", .sensitive) { $0.provision.provider?.json },
        ViewField("kind", .sensitive) { $0.provision.place?.event.kind?.json },
        ViewField("scheme", .sensitive) { $0.provision.arrangement?.event.scheme?.json },
        ViewField("at", .protected) { $0.provision.appointment?.json },
        ViewField("from", .sensitive) { $0.provision.from.json },
        ViewField("until", .sensitive) { $0.provision.until?.json },
        ViewField("supplyDays", .protected) { $0.provision.supplyDays?.json })

    private static let lossShape = ViewShape<Loss>(
        ViewField("reference", .open) { $0.failure.event.arrangementId?.json },
        ViewField("lostAt", .sensitive) { ($0.failure.event.lostAt ?? .instant($0.failure.occurredAt)).json },
        ViewField("failReason", .sensitive) { $0.reason?.json },
        ViewField("successor", .open) { $0.successor?.json })

    private static let benefitShape = ViewShape<(benefit: Benefit, day: CivilDate)>(
        ViewField("benefitId", .open) { $0.benefit.id.json },
        ViewField("scheme", .sensitive) { $0.benefit.entitlement?.event.scheme?.json },
        ViewField("amountMinor", .sensitive) { $0.benefit.entitlement?.event.amountMinor?.json },
        ViewField("currency", .sensitive) { $0.benefit.entitlement?.event.currency?.json },
        ViewField("months", .sensitive) { $0.benefit.entitlement?.event.months?.json },
        ViewField("deadline", .open) { $0.benefit.deadline?.json },
        ViewField("state", .open) { $0.benefit.state(on: $0.day).json })

    private static let documentShape = ViewShape<PersonalDocument>(
        ViewField("document", .open) { $0.document.json },
        ViewField("status", .open) { $0.newest?.event.status.json },
        ViewField("validUntil", .open) { $0.newest?.event.validUntil?.json },
        ViewField("required", .open) { .boolean($0.isRequired) })
}
