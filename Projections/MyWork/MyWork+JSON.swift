internal import Almanac
internal import Events

extension MyWork: View {
    public static let name = "work"

    public static let shape = ViewShape<MyWork>(
        ViewField("actor", .open) { $0.actor.json },
        ViewField("at", .open) { $0.moment.json },
        ViewField("asOf", .open) { $0.vantage.asOf?.json },
        ViewField("knownAt", .open) { $0.vantage.knownAt?.json },
        ViewField("agency", .open) { $0.agency?.json },
        .list("actions", .open, of: itemShape) { $0.items([.action]) },
        .list("appointments", .sensitive, of: itemShape) { $0.items([.appointment]) },
        .list("alertsToAnswer", .open, of: itemShape) { $0.items([.alert]) },
        .list("requestsToAnswer", .open, of: itemShape) { $0.items([.request]) },
        .list("contactsDue", .open, of: itemShape) { $0.items([.contact]) },
        .list("leaveConflicts", .open, of: itemShape) { $0.items([.leaveConflict]) },
        .list("casesWithoutDeputy", .open, of: itemShape) { $0.items([.noDeputy]) })

    private static let itemShape = ViewShape<WorkItem>(
        ViewField("case", .open) { $0.caseRef.json },
        ViewField("about", .open) { $0.about.json },
        ViewField("what", .open) { $0.what.json },
        ViewField("task", .keySeparated) { $0.wording?.json },
        ViewField("due", .open) { $0.due?.json },
        ViewField("dueLocal", .open) { item in
            item.due.map { .string(SpokenTime(in: item.zone).moment($0)) }
        },
        ViewField("when", .open) { $0.urgency.json },
        ViewField("severity", .open) { $0.severity?.json })
}
