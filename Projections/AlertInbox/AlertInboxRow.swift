public import Almanac
public import Events

/// An open alert, as a stored view keeps it: nothing that depends on the present moment, and no text of a person.
public struct AlertInboxRow: Record {
    public let alertId: AlertID
    public let caseRef: CaseRef
    public let severity: AlertSeverity
    public let gap: AlertGap
    public let openedAt: Moment
    public let pressingSince: Moment
    public let lastEvaluatedAt: Moment
    public let acknowledgedBy: ActorRef?
    public let acknowledgedAt: Moment?
    public let snoozedUntil: Moment?
    public let previous: AlertID?

    public static let shape = Shape(
        Self.init(
            alertId:caseRef:severity:gap:openedAt:pressingSince:lastEvaluatedAt:acknowledgedBy:acknowledgedAt:
            snoozedUntil:previous:),
        Field("alertId", \.alertId, "The alert."),
        Field("caseRef", \.caseRef, "The case, or what else the stream of alerts is about."),
        Field("severity", \.severity, "How soon somebody must act."),
        Field("gap", \.gap, "What is missing."),
        Field("openedAt", \.openedAt, "When it was raised."),
        Field("pressingSince", \.pressingSince, "When its severity last rose, or it was raised."),
        Field("lastEvaluatedAt", \.lastEvaluatedAt, "When the watcher last found something new to say of it."),
        Field("acknowledgedBy", \.acknowledgedBy, "Who has answered since it became so grave."),
        Field("acknowledgedAt", \.acknowledgedAt, "When somebody answered; absent if nobody has."),
        Field("snoozedUntil", \.snoozedUntil, "Until when it stays quiet, exclusive."),
        Field("previous", \.previous, "The alert about the same thing that was closed before."))

    /// Whether it waits for a person.
    public var attention: AlertAttention {
        AlertAttention(
            pressingSince: pressingSince.start(in: .utc), answeredAt: acknowledgedAt?.start(in: .utc),
            snoozeUntil: snoozedUntil)
    }

    /// Its place in the list: by severity, then by the time to harm. Alerts made here have references that sort by age.
    public var order: Int64 {
        let due = gap.dueBy?.last(in: .utc) ?? .latest
        return Self.place(of: severity) * Self.width + due.milliseconds
    }

    /// The numbers of alerts that are at least that grave.
    public static func orders(from severity: AlertSeverity) -> ClosedRange<Int64> {
        let first = place(of: .critical) * width + Instant.earliest.milliseconds
        return first...(place(of: severity) * width + Instant.latest.milliseconds)
    }

    private static func place(of severity: AlertSeverity) -> Int64 {
        Int64(AlertSeverity.critical.rank - severity.rank)
    }

    // Wider than all instants together, so that the ranges of two severities never meet.
    private static let width: Int64 = 1 << 52
}
