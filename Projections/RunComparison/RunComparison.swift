public import Almanac
public import Events

/// What other values would have done to the alerts of all cases over a period: those that appear, vanish or move.
public struct RunComparison: Sendable {
    /// The first moment of the period.
    public let from: Instant
    /// The last moment of the period, inclusive.
    public let to: Instant
    /// The values that are supposed, each in words.
    public let supposed: [String]
    /// How many cases were replayed.
    public private(set) var cases = 0
    /// How many alerts are the same under both.
    public private(set) var same = 0
    private var differences: [AlertDifference] = []

    /// Begins a comparison without any case.
    public init(from: Instant, to: Instant, supposed: [String]) {
        self.from = from
        self.to = to
        self.supposed = supposed
    }

    /// Adds a case with its alerts under what is recorded and under what is supposed.
    public mutating func add(_ caseRef: CaseRef, in zone: Zone, from before: AlertTrace, to after: AlertTrace) {
        let (before, after) = (before.episodes, after.episodes)
        cases += 1
        same += before.count { one in after.contains(where: one.isSame) }
        differences += AlertDifference.all(of: caseRef, in: zone, from: before, to: after)
    }

    /// Alerts that are there only under what is supposed.
    public var appears: [AlertDifference] { differences.filter { $0.before == nil } }
    /// Alerts that are there only under what is recorded.
    public var vanishes: [AlertDifference] { differences.filter { $0.after == nil } }
    /// Alerts that open, close or become graver at another time, or are of another severity.
    public var moves: [AlertDifference] { differences.filter { $0.before != nil && $0.after != nil } }
}
