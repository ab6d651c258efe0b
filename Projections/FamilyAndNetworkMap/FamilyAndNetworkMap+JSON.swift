internal import Almanac
internal import Events

extension FamilyAndNetworkMap {
    public static let name = "family"

    public static let shape = ViewShape<FamilyAndNetworkMap>(
        .list("relatives", .protected, of: relativeShape) { map in
            map.relatives.map { ($0, map.restriction(of: $0)) }
        },
        .list("network", .protected, of: networkShape) { $0.networks.map(\.event) },
        .list("generalRestrictions", .protected, of: restrictionShape, \.generalRestrictions),
        ViewField("noFamily", .protected) { $0.hasNoFamily?.json })

    private static let relativeShape = ViewShape<(relative: Relative, restriction: ContactRestriction?)>(
        ViewField("person", .protected) { $0.relative.id.json },
        ViewField("relation", .protected) { $0.relative.record?.event.relation?.json },
        ViewField("stance", .protected) { $0.relative.record?.event.stance?.json },
        ViewField("contraindications", .protected) { $0.relative.contraindications?.json },
        ViewField("decision", .protected) { $0.relative.decision?.event.decision.json },
        ViewField("reviewDue", .protected) { $0.relative.decision?.event.reviewDue?.json },
        ViewField("personConsents", .protected) { $0.relative.decision?.event.personConsents?.json },
        ViewField("tasks", .protected) { $0.relative.decision?.event.tasks?.json },
        .list("supportGiven", .protected, of: supportShape, \.relative.support),
        ViewField("language", .protected) { $0.relative.record?.event.language?.json },
        ViewField("interpreter", .protected) { $0.relative.record?.event.interpreterNeeded?.json },
        .part("restriction", .protected, of: restrictionShape, \.restriction))

    private static let supportShape = ViewShape<Fact<FamilySupportProvided>>(
        ViewField("when", .protected) { $0.occurredAt.json },
        ViewField("kind", .protected) { $0.event.kind?.json },
        ViewField("minutes", .protected) { $0.event.minutes?.json })

    private static let restrictionShape = ViewShape<ContactRestriction>(
        ViewField("kind", .protected) { $0.fact.event.kind.json },
        ViewField("from", .protected) { $0.from.json },
        ViewField("until", .protected) { $0.until?.json })

    private static let networkShape = ViewShape<SupportNetworkEstablished>(
        ViewField("kind", .protected) { $0.kind?.json },
        ViewField("members", .protected) { $0.members.map { .list($0) { $0.reference?.json ?? .null } } },
        ViewField("tasks", .protected) { $0.members.map { .list($0) { $0.task?.json ?? .null } } },
        ViewField("signed", .protected) { $0.personSigned?.json },
        ViewField("validUntil", .protected) { $0.validUntil?.json })
}

extension SupportNetworkEstablished.Member {
    /// The relative or the actor; `nil` if neither is named.
    var reference: PartyRef? { (relativeRef?.rawValue ?? actorRef?.rawValue).map { PartyRef($0) } }
}
