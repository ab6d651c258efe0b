/// Whether groups come to an ending at the same pace, by what each had and what it would have had then.
public struct LogRank: Hashable, Sendable {
    /// One group.
    public struct Group: Hashable, Sendable {
        public let name: String
        public let people: Int
        /// How many had the ending.
        public let observed: Int
        /// How many would have had it at the pace of all groups together.
        public let expected: Double
    }

    public let ending: FollowUpEnding
    /// All groups in the order given, also those that could not be compared.
    public let groups: [Group]
    /// How far apart they are; not negative.
    public let statistic: Double
    /// One less than the groups that could be compared; at least 1.
    public let degreesOfFreedom: Int
    /// How probable a statistic of at least this much is if all groups have the same pace.
    public let probability: Double

    /// Compares; `nil` if fewer than two groups can be compared.
    ///
    /// Other endings censor. A group in which nobody was at risk at any ending says nothing and is left out, as R's
    /// survdiff does; lifelines would count it among the degrees of freedom.
    /// - Throws: `TimeNotUsable`.
    public init?(
        _ groups: [(name: String, observed: [ObservedTime])], until ending: FollowUpEnding
    ) throws(TimeNotUsable) {
        var tables: [EventTable] = []
        for group in groups { tables.append(try EventTable(group.observed)) }
        self.init(groups.map(\.name), tables, until: ending)
    }

    init?(_ names: [String], _ tables: [EventTable], until ending: FollowUpEnding) {
        let sums = LogRankSums(tables, ending)
        let compared = tables.indices.filter { sums.expected[$0] > 0 }
        guard compared.count >= 2 else { return nil }
        self.ending = ending
        groups = tables.indices.map {
            Group(
                name: names[$0], people: tables[$0].people, observed: tables[$0].count(ending),
                expected: sums.expected[$0])
        }
        statistic = sums.statistic(Array(compared.dropLast()))
        degreesOfFreedom = compared.count - 1
        probability = ChiSquare(degreesOfFreedom: degreesOfFreedom).probability(ofAtLeast: statistic)
    }
}
