/// How the alerts of one version of a rule fared.
public struct RulePerformance: Sendable {
    public let rule: String
    /// The version of the rule; `nil` if the alerts do not say.
    public let version: Int?
    /// Alerts raised.
    public internal(set) var opened = 0
    /// Those of them that are about what an earlier alert was about.
    public internal(set) var reopened = 0
    /// Those that are open still.
    public internal(set) var stillOpen = 0
    /// Cleared no later than the moment by which something had to be done.
    public internal(set) var clearedBeforeDue = 0
    public internal(set) var clearedAfterDue = 0
    /// Cleared, without such a moment.
    public internal(set) var clearedWithoutDue = 0
    public internal(set) var dismissedFalsePositive = 0
    public internal(set) var acceptedRisk = 0
    public internal(set) var superseded = 0
    var leads: [Int64] = []
    var acknowledgements: [Int64] = []

    init(rule: String, version: Int?) {
        self.rule = rule
        self.version = version
    }

    /// Minutes from raising an alert until something had to be done, the middle one of all; negative if it was raised
    /// later; `nil` if none has such a moment.
    public var medianLeadMinutes: Int64? { Self.median(of: leads) }
    /// How many were acknowledged by a person.
    public var acknowledged: Int { acknowledgements.count }
    /// Minutes from raising an alert to the first acknowledgement, the middle one of all; `nil` if none was.
    public var medianAcknowledgementMinutes: Int64? { Self.median(of: acknowledgements) }

    private static func median(of minutes: [Int64]) -> Int64? {
        minutes.isEmpty ? nil : minutes.sorted()[minutes.count / 2]
    }
}
