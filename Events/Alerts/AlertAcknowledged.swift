public import Almanac

/// A named person has seen an alert, optionally with a snooze that cannot outlast the next severity step.
public struct AlertAcknowledged: Event {
    public static let name = "AlertAcknowledged"
    public static let meaning = "A named person has seen an alert."
    public static let streams: Set<StreamKind> = [.alert]

    public let alertId: AlertID
    public let by: ActorRef?
    public let note: String?
    public let snoozeUntil: Moment?

    public static let shape = Shape(
        Self.init(alertId:by:note:snoozeUntil:),
        Field("alertId", \.alertId, "The alert."),
        Field("by", \.by, "Who has seen it."),
        Field("note", \.note, "What they said about it."),
        Field(
            "snoozeUntil", \.snoozeUntil,
            "Until when it stays quiet, exclusive; never beyond the next severity step; absent if it does not."))

    /// Answers an alert; `nil` where nothing is known.
    public init(alertId: AlertID, by: ActorRef? = nil, note: String? = nil, snoozeUntil: Moment? = nil) {
        self.alertId = alertId
        self.by = by
        self.note = note
        self.snoozeUntil = snoozeUntil
    }

    public var headline: String {
        let reader = by.map { " by \($0)" }
        return "Alert \(alertId) acknowledged\(reader ?? "")".listing(snoozeUntil == nil ? nil : "snoozed")
    }
}
