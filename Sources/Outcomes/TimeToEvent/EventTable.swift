/// How many were still observed at each time, and what ended it then.
///
/// It depends on how many had which time and ending, never on the order in which they came.
public struct EventTable: Hashable, Sendable {
    /// One time at which something ended, or 0.
    public struct Row: Hashable, Sendable {
        /// In the unit of the times given.
        public let time: Double
        /// Observed until just before this time. Whoever is censored at it still counts: endings come before
        /// censoring.
        public let atRisk: Int
        /// In the order of `FollowUpEnding.allCases`.
        let endings: [Int]
        /// Whose observation ended here without any of them.
        public let censored: Int

        /// How many ended so at this time.
        public func count(_ ending: FollowUpEnding) -> Int { endings[ending.place] }

        /// How many ended in any way at this time.
        public var ended: Int { endings.reduce(0, +) }
    }

    /// By time; the first is time 0, even if nothing ends then. None if nobody was observed.
    public let rows: [Row]

    /// Sorts what was observed.
    /// - Throws: `TimeNotUsable`.
    public init(_ observed: some Sequence<ObservedTime>) throws(TimeNotUsable) {
        var counts: [Double: [Int]] = [:]
        var people = 0
        for person in observed {
            guard person.time >= 0, person.time < .infinity else { throw TimeNotUsable(time: person.time) }
            // Adding 0 takes the sign off −0, which would be told with it.
            counts[person.time + 0, default: Self.nobody][person.ending?.place ?? Self.nobody.count - 1] += 1
            people += 1
        }
        rows = people == 0 ? [] : Self.rows(counts, people)
    }

    /// How many were observed.
    public var people: Int { rows.first?.atRisk ?? 0 }

    /// How many had this ending at any time.
    public func count(_ ending: FollowUpEnding) -> Int { rows.reduce(0) { $0 + $1.count(ending) } }

    /// How many were observed until just before that time.
    public func atRisk(at time: Double) -> Int { rows.first { $0.time >= time }?.atRisk ?? 0 }

    /// The last time at which anybody was observed; `nil` if nobody was.
    public var lastTime: Double? { rows.last?.time }

    /// Every ending, and censoring behind them.
    private static let nobody = [Int](repeating: 0, count: FollowUpEnding.allCases.count + 1)

    private static func rows(_ counts: [Double: [Int]], _ people: Int) -> [Row] {
        var remaining = people
        var counts = counts
        counts[0, default: nobody][0] += 0
        return counts.sorted { $0.key < $1.key }.map { time, found in
            defer { remaining -= found.reduce(0, +) }
            return Row(
                time: time, atRisk: remaining, endings: Array(found.dropLast()), censored: found[found.count - 1])
        }
    }
}

extension FollowUpEnding {
    /// Its place among all cases.
    var place: Int {
        switch self {
        case .rearrest: 0
        case .recall: 1
        case .housingLoss: 2
        case .contactLoss: 3
        }
    }
}
