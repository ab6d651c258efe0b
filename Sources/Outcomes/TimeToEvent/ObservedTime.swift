/// How long somebody was observed, and whether what one waits for happened then.
public struct ObservedTime: Hashable, Sendable {
    /// Not negative, in a unit that all times of one question share; days in cohorts.
    public let time: Double
    /// What happened at that time; `nil` if observation ended without it (censoring), which says nothing of what came
    /// after.
    public let ending: FollowUpEnding?

    /// Says how long, and how it ended.
    public init(_ time: Double, _ ending: FollowUpEnding?) {
        self.time = time
        self.ending = ending
    }
}

/// What can end the time after a release that went well until then.
public enum FollowUpEnding: String, CaseIterable, Hashable, Sendable {
    case rearrest, recall
    case housingLoss = "housing_loss"
    case contactLoss = "contact_loss"

    /// Such as `loss of housing`.
    public var words: String {
        switch self {
        case .rearrest: "re-arrest"
        case .recall: "recall or return to custody"
        case .housingLoss: "loss of housing"
        case .contactLoss: "loss of contact"
        }
    }
}
