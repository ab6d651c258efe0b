public import Almanac
public import Events

/// One thing that waits for an actor in one case.
public struct WorkItem: Hashable, Sendable {
    /// What kind of thing waits.
    public enum Kind: String, Vocabulary {
        case action, appointment, alert, request, contact
        case leaveConflict = "leave_conflict"
        case noDeputy = "no_deputy"
    }

    /// How soon it is due, by the local days of the case.
    public enum Urgency: String, Vocabulary {
        case overdue, today
        /// Within the seven days that follow today.
        case thisWeek = "this_week"
        case later, undated
    }

    public let kind: Kind
    public let caseRef: CaseRef
    /// The zone of the case's local days and hours.
    public let zone: Zone
    /// What inside the case it is about, by reference; empty for the case itself.
    public let about: String
    /// What waits, in one line without restricted text.
    public let what: String
    /// What was agreed, in the words of whoever wrote it down; `nil` if nobody did.
    public let wording: String?
    /// `nil` if nobody said.
    public let due: Moment?
    public let urgency: Urgency
    /// How grave an alert is; `nil` for anything else.
    public let severity: AlertSeverity?
}

extension WorkItem.Urgency {
    /// How soon something is due, seen from a moment: a date passes at the end of its local day.
    init(of due: Moment?, at moment: Instant, in zone: Zone) {
        guard let due else {
            self = .undated
            return
        }
        let days = zone.local(moment).date.days(until: due.date(in: zone))
        if due.last(in: zone) < moment {
            self = .overdue
        } else if days == 0 {
            self = .today
        } else {
            self = days <= 7 ? .thisWeek : .later
        }
    }
}
