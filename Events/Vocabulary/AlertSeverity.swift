/// How soon somebody must act on an alert; ordered from the least to the most urgent.
public enum AlertSeverity: String, Vocabulary, Comparable {
    case info, warning, urgent, critical

    /// Place in the order of urgency, from 0.
    public var rank: Int {
        switch self {
        case .info: 0
        case .warning: 1
        case .urgent: 2
        case .critical: 3
        }
    }

    public static func < (left: AlertSeverity, right: AlertSeverity) -> Bool { left.rank < right.rank }
}
