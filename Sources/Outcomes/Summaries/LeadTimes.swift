/// How many days before releases from custody their transition plans were begun, as known at the release.
public struct LeadTimes: Sendable {
    /// Days in classes; the first and the last also count what lies beyond them.
    public let classes: [HistogramClass]
    /// Releases of which no plan was known.
    public let unknown: Int

    /// Sorts the releases of a cohort into months of 30 days.
    ///
    /// - Parameter least: The fewest that the first and the last class may have.
    public init(_ cohort: OutcomeCohort, least: Int) {
        let known = cohort.rows.filter(\.isRelease).map(\.knownAtRelease.planLeadDays)
        self.init(days: known.compactMap(\.self), unknown: known.count { $0 == nil }, least: least)
    }

    /// Sorts days into months of 30 days.
    public init(days: [Int], unknown: Int, least: Int) {
        classes = HistogramClass.gathered(HistogramClass.classes(of: days.map(Double.init), width: 30), least: least)
        self.unknown = unknown
    }

    /// The classes, those without a plan, and all.
    public var table: StudyTable {
        let rows: [(String, Int)] = classes.map { (words($0), $0.count ?? 0) } + [("unknown", unknown)]
        let all = rows.reduce(0) { $0 + $1.1 }
        return StudyTable(
            "lead_times", title: "how early plans were begun",
            meaning: "Releases from custody by how long before them the transition plan was begun, as known then.",
            columns: [
                StudyColumn("days", "Days from the plan to the release.", .text, .group, unit: "d"),
                StudyColumn("releases", "How many.", .integer, .count(within: nil)),
            ],
            rows: (rows + [("all", all)]).map { [.text($0.0), .integer($0.1)] },
            sums: [StudyTable.Sum(total: rows.count, parts: Array(rows.indices))])
    }

    /// The classes as far as the told table tells them, and the number without a plan.
    public func told(_ cells: SmallCells) -> (classes: [HistogramClass], unknown: Int?) {
        let counts = cells.applied(to: table).rows.map { $0[1].count }
        let told = zip(classes, counts).map { HistogramClass(from: $0.from, to: $0.to, count: $1) }
        return (told, counts[classes.count])
    }

    private func words(_ part: HistogramClass) -> String {
        let (from, last) = (Int(part.from), Int(part.to) - 1)
        if classes.count == 1 { return "any" }
        if part == classes.first { return "up to \(last)" }
        return part == classes.last ? "\(from) or more" : "\(from) to \(last)"
    }
}
