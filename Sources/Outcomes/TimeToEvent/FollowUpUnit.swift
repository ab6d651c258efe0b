/// In what time after a release is told.
public enum FollowUpUnit: String, CaseIterable, Hashable, Sendable {
    case days, weeks

    /// How many days it has.
    public var length: Double {
        switch self {
        case .days: 1
        case .weeks: 7
        }
    }

    /// As columns name it.
    public var symbol: String {
        switch self {
        case .days: "d"
        case .weeks: "wk"
        }
    }
}
