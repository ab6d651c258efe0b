public import Almanac

/// The same gap with a new urgency.
public struct AlertSeverityChanged: Event {
    public static let name = "AlertSeverityChanged"
    public static let meaning = "An alert became more or less urgent."
    public static let streams: Set<StreamKind> = [.alert]

    public let alertId: AlertID
    public let to: Term<AlertSeverity>
    public let from: Term<AlertSeverity>?
    public let evaluatedAt: Moment?
    public let reason: String?

    public static let shape = Shape(
        Self.init(alertId:to:from:evaluatedAt:reason:),
        Field("alertId", \.alertId, "The alert."),
        Field("to", \.to, "How urgent it is from now on."),
        Field("from", \.from, "How urgent it was."),
        Field("evaluatedAt", \.evaluatedAt, "The moment the rule looked at; absent means when it occurred."),
        Field("reason", \.reason, "Why it changed."))

    /// Changes the severity of an alert; `nil` where nothing is known.
    public init(
        alertId: AlertID, to: Term<AlertSeverity>, from: Term<AlertSeverity>? = nil, evaluatedAt: Moment? = nil,
        reason: String? = nil
    ) {
        self.alertId = alertId
        self.to = to
        self.from = from
        self.evaluatedAt = evaluatedAt
        self.reason = reason
    }

    public var headline: String {
        let old = from.map { " from \($0.inWords)" }
        return "Alert \(alertId) changed\(old ?? "") to \(to.inWords)"
    }

    public var supersedes: String? { "severity of alert \(alertId)" }
}
