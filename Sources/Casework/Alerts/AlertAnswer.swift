public import Almanac
internal import Events

/// What a person says to an alert.
public enum AlertAnswer: Hashable, Sendable {
    /// They have seen it.
    case acknowledged(note: String?)
    /// They have seen it, and it stays quiet until then, exclusive.
    case snoozed(until: Instant, note: String?)
    /// It is no gap, or one that is accepted, for this reason.
    case dismissed(Dismissal, reason: String)

    /// Why a person closes an alert whose condition holds.
    public enum Dismissal: String, CaseIterable, Sendable {
        case falsePositive = "false-positive"
        case acceptedRisk = "accepted-risk"

        var closure: AlertClosed.Closure {
            switch self {
            case .falsePositive: .dismissedFalsePositive
            case .acceptedRisk: .acceptedRisk
            }
        }
    }
}
