internal import Almanac
internal import Events

extension SharingLedger {
    public static let name = "sharing"

    public static let shape = ViewShape<SharingLedger>(
        .list("shares", .sensitive, of: shareShape, \.shares),
        .list("requests", .sensitive, of: requestShape) { ledger in
            ledger.requests.map { ($0, $0.state(at: ledger.standpoint.moment)) }
        },
        .list("consents", .sensitive, of: consentShape, \.consents),
        ViewField("accessCount30d", .open) { $0.accessCount30d?.json })

    private static let shareShape = ViewShape<ShareReview>(
        ViewField("shareId", .open) { $0.event.shareId.json },
        ViewField("when", .open) { $0.fact.occurredAt.json },
        ViewField("from", .sensitive) { $0.event.from?.json },
        ViewField("to", .sensitive) { $0.recipients.json },
        ViewField("category", .sensitive) { $0.event.category?.json },
        ViewField("marking", .sensitive) { $0.event.marking?.json },
        ViewField("basis", .sensitive) { $0.event.legalBasis?.json },
        ViewField("agreement", .open) { $0.event.agreement?.json },
        ViewField("purpose", .keySeparated) { $0.event.purpose?.json },
        ViewField("valid", .sensitive) { $0.isValid?.json },
        ViewField("defects", .sensitive) { .list($0.defects, \.json) },
        ViewField("unknowns", .sensitive) { $0.unknowns.json },
        ViewField("reviewedAt", .sensitive) { $0.reviewed?.occurredAt.json })

    private static let requestShape = ViewShape<(request: PartnerRequest, state: PartnerRequest.State)>(
        ViewField("requestId", .open) { $0.request.id.json },
        ViewField("from", .sensitive) { $0.request.request.event.from?.json },
        ViewField("to", .sensitive) { $0.request.request.event.to?.json },
        ViewField("category", .sensitive) { $0.request.request.event.category?.json },
        ViewField("neededBy", .open) { $0.request.request.event.neededBy?.json },
        ViewField("dueBy", .open) { $0.request.dueBy.json },
        ViewField("state", .open) { $0.state.json },
        ViewField("answeredAt", .open) { $0.request.answer?.occurredAt.json },
        ViewField("outcome", .sensitive) { $0.request.answer?.event.outcome?.json },
        ViewField("reason", .keySeparated) { $0.request.answer?.event.reason?.json })

    private static let consentShape = ViewShape<StandingConsent>(
        ViewField("giver", .sensitive) { $0.event.giver?.json },
        ViewField("relative", .protected) { $0.event.relative?.json },
        ViewField("scope", .sensitive) { .list($0.scope, \.json) },
        ViewField("recipients", .sensitive) { $0.event.recipients?.json },
        ViewField("state", .sensitive) { $0.state?.json ?? $0.event.state.json },
        ViewField("validUntil", .sensitive) { $0.event.validUntil?.json })
}

extension ShareReview {
    /// Who received it, by reference and by kind.
    var recipients: [String] { (event.recipients ?? []).map(\.rawValue) + (event.recipientKinds ?? []).map(\.rawValue) }
}
