internal import Almanac
internal import Events

extension ProgrammeDoseLedger: View {
    public static let name = "programmes"

    /// Minutes in the 28 days before the moment; hours a week; the share as a fraction of 1.
    public static let shape = ViewShape<ProgrammeDoseLedger>(
        .list("enrolments", .open, of: rowShape, \.rows),
        ViewField("totalHoursPerWeek", .open) { $0.totalHoursPerWeek.json },
        ViewField("withoutHours", .open) { $0.withoutHours.json },
        ViewField("concurrent", .open) { $0.concurrent.json },
        .part("unassigned", .sensitive, of: missedShape) { $0.unassigned })

    /// An approach may be one of health or of faith.
    private static let rowShape = ViewShape<Row>(
        ViewField("enrolmentId", .open) { $0.enrolment.id.json },
        ViewField("programme", .sensitive) { $0.enrolment.start.event.programmeRef?.json },
        ViewField("approach", .protected) { $0.enrolment.start.event.approach?.json },
        ViewField("format", .open) { $0.enrolment.start.event.format?.json },
        ViewField("basis", .open) { $0.enrolment.start.event.basis?.json },
        ViewField("setting", .open) { $0.enrolment.start.event.setting?.json },
        ViewField("active", .open) { .boolean($0.enrolment.isActive) },
        ViewField("outcome", .sensitive) { $0.enrolment.ending?.event.outcome?.json },
        .part("level", .open, of: levelShape) { $0 },
        ViewField("plannedMin28d", .open) { $0.plannedMinutes?.json },
        ViewField("deliveredMin28d", .open) { $0.deliveredMinutes.json },
        ViewField("sessionsOfUnknownLength", .open) { $0.sessionsOfUnknownLength.json },
        ViewField("share", .open) { $0.share.map { (($0 * 100).rounded() / 100).json } },
        ViewField("missedByPerson", .sensitive) { $0.missed.byPerson.json },
        ViewField("cancelledByProvider", .sensitive) { $0.missed.byProvider.json },
        ViewField("missedByUnknown", .sensitive) { $0.missed.unknown.json },
        ViewField("phase", .sensitive) { $0.phase?.json },
        .part("continuation", .open, of: continuationShape) { $0 })

    private static let levelShape = ViewShape<Row>(
        ViewField("hoursPerWeek", .open) { $0.hoursPerWeek?.json },
        ViewField("sessions28d", .open) { $0.sessions.json })

    private static let continuationShape = ViewShape<Row>(
        ViewField("planned", .open) { $0.enrolment.start.event.continueAfterRelease?.json },
        ViewField("continuesAs", .open) { $0.enrolment.ending?.event.continuesAs?.json },
        ViewField("firstSessionAt", .open) { $0.firstSessionAfterRelease?.json })

    private static let missedShape = ViewShape<Missed>(
        ViewField("missedByPerson", .sensitive) { $0.byPerson.json },
        ViewField("cancelledByProvider", .sensitive) { $0.byProvider.json },
        ViewField("missedByUnknown", .sensitive) { $0.unknown.json })
}
