/// What an evaluation wants to know of the time after releases.
public struct SurvivalQuestion: Hashable, Sendable {
    /// What ends it.
    public let ending: FollowUpEnding
    /// What rules each other out where it is told what came first; in the order of all endings, `ending` among them.
    public let competing: [FollowUpEnding]
    public let unit: FollowUpUnit
    /// Days after release at which telling stops; `nil` for as long as `leastAtRisk` are observed in every group that
    /// ever has so many.
    public let horizon: Double?
    /// A curve is only told while so many are at risk, and no endings that fewer than so many had, unless nobody had.
    public let leastAtRisk: Int
    public let level: ConfidenceLevel

    /// Asks.
    /// - Precondition: `horizon` is above 0, `leastAtRisk` at least 1.
    public init(
        _ ending: FollowUpEnding, against others: [FollowUpEnding] = [.rearrest, .recall],
        in unit: FollowUpUnit = .days,
        until horizon: Double? = nil, leastAtRisk: Int, _ level: ConfidenceLevel = .usual
    ) {
        precondition(horizon ?? 1 > 0, "a horizon lies after the release")
        precondition(leastAtRisk >= 1, "nobody at risk tells nothing")
        self.ending = ending
        competing = FollowUpEnding.allCases.filter { $0 == ending || others.contains($0) }
        self.unit = unit
        self.horizon = horizon
        self.leastAtRisk = leastAtRisk
        self.level = level
    }

    /// Whether so many are too few to be told; none is not few.
    func isFew(_ count: Int) -> Bool { count > 0 && count < leastAtRisk }

    func inUnit(_ observed: ObservedTime) -> ObservedTime { ObservedTime(observed.time / unit.length, observed.ending) }
}
