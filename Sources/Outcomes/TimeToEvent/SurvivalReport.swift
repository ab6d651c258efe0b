/// How long it goes well after releases, group by group, and what ends it.
///
/// Some of what few have is withheld here and not by the rules for small cells alone: whoever knows a curve knows how many
/// endings it has. The tables still go through those rules.
public struct SurvivalReport: Sendable {
    /// One group and what was observed of it, in the unit of the question.
    public struct Group: Sendable {
        public let name: String
        public let table: EventTable
        /// Of the ending that is asked for.
        public let curve: KaplanMeier
        public let incidences: AalenJohansen
    }

    public let question: SurvivalQuestion
    /// By name.
    public let groups: [Group]
    /// In the unit of the question; the last is where telling stops.
    public let grid: FollowUpGrid
    /// `nil` if fewer than two groups can be compared.
    public let comparison: LogRank?

    /// Answers a question from releases with their group and their time in days.
    /// - Throws: `TimeNotUsable`.
    public init(
        _ releases: some Sequence<(group: String, observed: ObservedTime)>, _ question: SurvivalQuestion
    ) throws(TimeNotUsable) {
        var times: [String: [ObservedTime]] = [:]
        for (group, observed) in releases {
            times[group, default: []].append(ObservedTime(observed.time / question.unit.length, observed.ending))
        }
        var groups: [Group] = []
        for (name, observed) in times.sorted(by: { $0.key < $1.key }) {
            let table = try EventTable(observed)
            let curve = KaplanMeier(table, until: question.ending, question.level)
            groups.append(
                Group(name: name, table: table, curve: curve, incidences: AalenJohansen(table, question.level)))
        }
        self.question = question
        self.groups = groups
        comparison = LogRank(groups.map(\.name), groups.map(\.table), until: question.ending)
        let end = question.horizon.map { $0 / question.unit.length } ?? Self.horizon(groups, question.leastAtRisk)
        grid = FollowUpGrid(until: end, question.unit)
    }

    /// Where telling stops.
    public var horizon: Double { grid.times.last ?? 0 }

    /// Whether the curve of a group may be told at a time.
    public func isTold(_ group: Group, at time: Double) -> Bool {
        !question.isFew(group.curve.events) && group.curve.atRisk(at: time) >= question.leastAtRisk
    }

    /// Whether every ending of a group may be told: one that few had could be worked out from all the others.
    public func isToldInFull(_ group: Group) -> Bool {
        !FollowUpEnding.allCases.contains { question.isFew(group.table.count($0)) }
    }

    /// The last whole time at which enough are observed in every group that has enough people.
    private static func horizon(_ groups: [Group], _ least: Int) -> Double {
        groups.compactMap { group in group.table.rows.last { $0.atRisk >= least }?.time.rounded(.down) }.min() ?? 0
    }
}
