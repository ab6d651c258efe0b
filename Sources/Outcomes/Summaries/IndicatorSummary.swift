extension CohortGroups {
    /// The indicators side by side, each with how many are known and how many nobody knows.
    public var indicators: StudyTable {
        var (told, sums): ([[StudyCell]], [StudyTable.Sum]) = ([], [])
        for indicator in Indicator.allCases {
            let part = rows { releases in Self.cells(of: releases, indicator) }
            sums += part.sums.map { sum in
                StudyTable.Sum(total: sum.total + told.count, parts: sum.parts.map { $0 + told.count })
            }
            told += part.rows.map { [.text(indicator.rawValue)] + $0 }
        }
        return StudyTable(
            "outcomes", title: "how people fared, by many indicators",
            meaning: "Shares are of those of whom it is known; the number of those of whom nobody knows stands beside.",
            columns: Self.indicatorColumns, rows: told, sums: sums,
            notes: Indicator.allCases.map { "\($0.rawValue): \($0.meaning)" } + [
                "who left observation early is unknown; `evaluate survival` counts the time until then"
            ])
    }

    private static func cells(of releases: [OutcomeRow], _ indicator: Indicator) -> [StudyCell] {
        let answers = releases.map(indicator.wentWell)
        let known = answers.compactMap(\.self)
        let share = Proportion(known.count { $0 }, of: known.count)
        let bounds = share.bounds()
        let isKnown = !known.isEmpty
        return [
            .integer(releases.count), .integer(known.count), .integer(releases.count - known.count),
            .integer(share.having), StudyCell(share.share), StudyCell(isKnown ? bounds.lower : nil),
            StudyCell(isKnown ? bounds.upper : nil),
        ]
    }

    private static let indicatorColumns = [
        StudyColumn(
            "indicator", "What went well or not.", .text, .group, words: Indicator.allCases.map(\.rawValue)), group,
        StudyColumn("releases", "Releases, and cases without custody.", .integer, .count(within: nil)),
        StudyColumn("known", "Those of whom it is known.", .integer, .count(within: "releases")),
        StudyColumn("unknown", "Those of whom nobody knows.", .integer, .count(within: "releases")),
        StudyColumn("well", "Those of whom it went well.", .integer, .count(within: "known")),
        StudyColumn("share", "Share of those of whom it is known.", .number, .figure(of: "well")),
        StudyColumn("lower", "Lower end of the 95 % interval.", .number, .figure(of: "well")),
        StudyColumn("upper", "Upper end of the 95 % interval.", .number, .figure(of: "well")),
    ]
}
