/// How long it goes well after releases, group by group, and what ends it.
///
/// Some of what few have is withheld here and not by the rules for small cells alone: whoever knows a curve knows how many
/// endings it has. The tables still go through those rules.
public struct SurvivalReport: Sendable {
    /// One group and what was observed of it, in the unit of the question.
    public struct Group: Sendable {
        public let name: String
        /// How many releases, also those of which it is not recorded how long it went well.
        public let releases: Int
        /// Until the ending that is asked for.
        public let curve: KaplanMeier
        /// By what came first of all that compete.
        public let firsts: EventTable
        /// The shares that came to each of them.
        public let incidences: AalenJohansen
    }

    public let question: SurvivalQuestion
    /// In the order given.
    public let groups: [Group]
    /// In the unit of the question; the last is where telling stops.
    public let grid: FollowUpGrid
    /// `nil` if fewer than two groups can be compared.
    public let comparison: LogRank?

    /// Answers a question from the releases of every group.
    /// - Throws: `TimeNotUsable`.
    public init(
        _ parts: [(name: String, releases: [FollowedRelease])], _ question: SurvivalQuestion
    ) throws(TimeNotUsable) {
        var (groups, tables) = ([Group](), [EventTable]())
        for (name, releases) in parts {
            let table = try EventTable(releases.compactMap(\.until).map(question.inUnit))
            let firsts = try EventTable(releases.compactMap(\.first).map(question.inUnit))
            tables.append(table)
            groups.append(
                Group(
                    name: name, releases: releases.count,
                    curve: KaplanMeier(table, until: question.ending, question.level), firsts: firsts,
                    incidences: AalenJohansen(firsts, question.level)))
        }
        self.question = question
        self.groups = groups
        comparison = LogRank(groups.map(\.name), tables, until: question.ending)
        let end = question.horizon.map { $0 / question.unit.length } ?? Self.horizon(groups, question)
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
        !question.competing.contains { question.isFew(group.firsts.count($0)) }
    }

    /// The last round time at which enough are observed in every group that has enough people.
    private static func horizon(_ groups: [Group], _ question: SurvivalQuestion) -> Double {
        let ends = groups.compactMap { group in group.curve.steps.last { $0.atRisk >= question.leastAtRisk }?.time }
        return FollowUpGrid(until: (ends.min() ?? 0).rounded(.down), question.unit).lastRound
    }
}
