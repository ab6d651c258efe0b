internal import Almanac
internal import Events

extension TeamAndRoles {
    public static let name = "team"

    public static let shape = ViewShape<TeamAndRoles>(
        .list("roles", .open, of: memberShape, \.members),
        .list("vacancies", .open, of: vacancyShape, \.vacancies),
        ViewField("changesIn180d", .open) { $0.recentChanges.json })

    private static let memberShape = ViewShape<Member>(
        ViewField("role", .open) { $0.tenure.role.json },
        ViewField("actor", .open) { $0.tenure.actor.json },
        ViewField("agency", .open) { $0.agency?.json },
        ViewField("agencyKind", .open) { $0.agencyKind?.json },
        ViewField("setting", .open) { $0.tenure.setting?.json },
        ViewField("continuesAfterRelease", .open) { $0.tenure.continuesAfterRelease?.json },
        ViewField("tier", .open) { $0.tenure.fact.event.tier?.json },
        ViewField("since", .open) { $0.tenure.from.json },
        ViewField("until", .open) { $0.tenure.until?.json },
        ViewField("trainedUntil", .open) { $0.trainedUntil?.json },
        ViewField("vettedUntil", .open) { $0.vettedUntil?.json },
        // How many cases an actor has cannot be told from one case.
        ViewField("caseload", .open) { _ in nil },
        ViewField("lastContactWithPerson", .open) { $0.lastContact?.json },
        ViewField("policeContact", .open) { $0.isPoliceContact?.json })

    private static let vacancyShape = ViewShape<Vacancy>(
        ViewField("role", .open) { $0.role.json },
        ViewField("since", .open) { $0.since.json })
}
