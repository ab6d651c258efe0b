internal import Almanac
internal import Events

extension MeetingAndActionTracker {
    public static let name = "meetings"

    public static let shape = ViewShape<MeetingAndActionTracker>(
        .list("forums", .open, of: forumShape, \.forums),
        .list("actions", .open, of: taskShape, \.tasks))

    private static let forumShape = ViewShape<Row>(
        ViewField("forum", .open) { $0.record.forum.json },
        ViewField("cadenceDays", .open) { $0.record.schedule?.cadenceDays?.json },
        ViewField("lastHeld", .open) { $0.record.sessions.last?.start.json },
        ViewField("nextScheduled", .open) { $0.nextPlanned?.json },
        ViewField("overdueDays", .open) { $0.overdueDays?.json },
        .list("attendance", .open, of: attendanceShape, \.attendance),
        ViewField("partnershipItemDone", .open) { $0.record.sessions.last?.fact.event.partnershipItem?.json })

    private static let attendanceShape = ViewShape<Attendance>(
        ViewField("agencyKind", .open) { $0.kind.json },
        ViewField("present", .open) { $0.present.json },
        ViewField("of", .open) { $0.known.json },
        ViewField("required", .open) { $0.isRequired.json })

    private static let taskShape = ViewShape<Task>(
        ViewField("actionId", .open) { $0.action.id.json },
        ViewField("task", .sensitive) { $0.action.agreement.event.task?.json },
        ViewField("owner", .sensitive) { $0.action.owner?.json },
        ViewField("ownerActive", .open) { $0.isOwnerActive?.json },
        ViewField("dueBy", .open) { $0.action.dueBy?.json },
        ViewField("movedTimes", .open) { $0.action.movedTimes.json },
        ViewField("state", .open) { $0.state.json })
}
