/// A gap is gone, or the alert was dismissed with reasons.
public struct AlertClosed: Event {
    public static let name = "AlertClosed"
    public static let meaning = "An alert is closed: the gap is gone, or a person gave reasons."
    public static let streams: Set<StreamKind> = [.alert]

    /// Why an alert is closed.
    public enum Closure: String, Vocabulary {
        case conditionCleared = "condition_cleared"
        case dismissedFalsePositive = "dismissed_false_positive"
        case acceptedRisk = "accepted_risk"
        case superseded
    }

    public let alertId: AlertID
    public let closure: Term<Closure>
    public let by: ActorRef?
    public let clearedBy: EventRef?
    public let reason: String?
    public let evidence: [EventRef]?

    public static let shape = Shape(
        Self.init(alertId:closure:by:clearedBy:reason:evidence:),
        Field("alertId", \.alertId, "The alert."),
        Field("closure", \.closure, "Why it is closed."),
        Field("by", \.by, "Who closed it: an actor, or `watcher`."),
        Field("clearedBy", \.clearedBy, "The entry that closed the gap; absent if none did alone."),
        Field("reason", \.reason, "The reason a person gave; absent if the watcher closed it."),
        Field(
            "evidence", \.evidence,
            "The entries it rested on when a person set it aside; absent means those it was raised for."))

    /// Closes an alert; `nil` where nothing is known.
    public init(
        alertId: AlertID, closure: Term<Closure>, by: ActorRef? = nil, clearedBy: EventRef? = nil,
        reason: String? = nil, evidence: [EventRef]? = nil
    ) {
        self.alertId = alertId
        self.closure = closure
        self.by = by
        self.clearedBy = clearedBy
        self.reason = reason
        self.evidence = evidence
    }

    public var headline: String {
        let closer = by.map { " by \($0)" }
        return "Alert \(alertId) closed\(closer ?? ""): \(closure.inWords)"
    }
}
