extension SurvivalReport {
    var summary: StudyTable {
        let unit = question.unit.symbol
        return StudyTable(
            "time_to_event", title: "time until \(question.ending.words)",
            meaning:
                "When a quarter, half and three quarters had it, and how long people stayed without it on average.",
            columns: [
                SurvivalColumns.group, SurvivalColumns.releases,
                SurvivalColumns.count("notRecorded", "Nothing of it is recorded."),
                SurvivalColumns.count("ended", "Had \(question.ending.words) while observed."),
                SurvivalColumns.figure("lowerQuartile", "When a quarter had it; unknown if fewer did.", unit),
                SurvivalColumns.figure("median", "When half had it; unknown if fewer did.", unit),
                SurvivalColumns.figure("upperQuartile", "When three quarters had it; unknown if fewer did.", unit),
                StudyColumn("horizon", "Where counting for the mean stops.", .number, .plain, unit: unit),
                SurvivalColumns.figure("restrictedMean", "Mean time without it, at most the horizon.", unit),
                SurvivalColumns.figure("standardError", "Of the mean: how far it may be off.", unit),
                SurvivalColumns.figure("variance", "How much the times of single persons spread around the mean.", nil),
            ],
            rows: groups.map(row),
            notes: ["a mean is unknown where observation ends before the horizon"])
    }

    private func row(_ group: Group) -> [StudyCell] {
        let (curve, mean) = (group.curve, horizon > 0 ? group.curve.restrictedMean(until: horizon) : nil)
        let told = mean?.isObservedThroughout == true ? mean : nil
        return [
            .text(group.name), .integer(group.releases), .integer(group.releases - curve.people),
            .integer(curve.events),
            SurvivalColumns.time(curve.time(untilShare: 0.75)), SurvivalColumns.time(curve.median),
            SurvivalColumns.time(curve.time(untilShare: 0.25)),
            SurvivalColumns.time(horizon), StudyCell(told?.mean), StudyCell(told?.standardError),
            StudyCell(told?.variance),
        ]
    }

    func test(_ found: LogRank) -> StudyTable {
        // Whoever has the statistic and all other groups can work out the one that is withheld.
        let isTold = !found.groups.contains { question.isFew($0.observed) }
        let figures: [StudyCell] = [
            .number(found.statistic), .integer(found.degreesOfFreedom), .number(found.probability),
        ]
        return StudyTable(
            "log_rank", title: "do the groups differ",
            meaning:
                "How probable differences like these are if all groups come to \(question.ending.words) at the same pace.",
            columns: [
                StudyColumn("groups", "How many are compared.", .integer, .plain),
                SurvivalColumns.releases,
                StudyColumn("statistic", "Of the log-rank test.", .number, .figure(of: "releases")),
                StudyColumn(
                    "degreesOfFreedom", "One less than the groups compared.", .integer, .figure(of: "releases")),
                StudyColumn("probability", "Of at least this statistic by chance.", .number, .figure(of: "releases")),
            ],
            rows: [
                [.integer(found.degreesOfFreedom + 1), .integer(found.groups.reduce(0) { $0 + $1.people })]
                    + (isTold ? figures : figures.map { _ in .withheld })
            ])
    }
}

/// Columns that tables of the time to an ending have in common.
enum SurvivalColumns {
    static let group = StudyColumn("group", "Which releases.", .text, .group)
    static let releases = StudyColumn("releases", "How many releases.", .integer, .count(within: nil))
    static let ending = StudyColumn(
        "ending", "What came first.", .text, .group, words: FollowUpEnding.allCases.map(\.rawValue))

    static func place(_ unit: FollowUpUnit) -> [StudyColumn] {
        [
            group, StudyColumn("time", "Since release.", .number, .plain, unit: unit.symbol),
            StudyColumn("atRisk", "Observed until just before this time.", .integer, .count(within: nil)),
        ]
    }

    /// Whole times without digits that say nothing.
    static func time(_ value: Double?) -> StudyCell {
        value.flatMap(Int.init(exactly:)).map(StudyCell.integer) ?? StudyCell(value)
    }

    static func count(_ name: String, _ meaning: String) -> StudyColumn {
        StudyColumn(name, meaning, .integer, .count(within: "releases"))
    }

    static func figure(_ name: String, _ meaning: String, _ unit: String?) -> StudyColumn {
        StudyColumn(name, meaning, .number, .figure(of: "ended"), unit: unit)
    }

    static func estimate(_ name: String, _ meaning: String) -> [StudyColumn] {
        [
            StudyColumn(name, meaning, .number, .figure(of: "atRisk")),
            StudyColumn("lower", "Lower bound of it.", .number, .figure(of: "atRisk")),
            StudyColumn("upper", "Upper bound of it.", .number, .figure(of: "atRisk")),
        ]
    }
}
