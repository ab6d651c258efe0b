extension CohortGroups {
    /// How releases were prepared, as it was known then and as it was.
    public var preparation: StudyTable {
        let told = rows { releases in
            let released = releases.filter(\.isRelease)
            let planned = released.compactMap(\.knownAtRelease.planLeadDays)
            let noticed = released.compactMap(\.knownAtRelease.noticeDays)
            let gapsKnown = released.compactMap(\.knownAtRelease.longestGapHours)
            let gaps = released.compactMap(\.asHappened.longestGapHours)
            return [
                .integer(released.count),
                .integer(planned.count), StudyCell(planned.map(Double.init).median),
                .integer(noticed.count), StudyCell(noticed.map(Double.init).median),
                .integer(released.count { $0.asHappened.weekday == "friday" }),
                .integer(gapsKnown.count), StudyCell(gapsKnown.median), .integer(gapsKnown.count { $0 > 24 }),
                .integer(gaps.count), StudyCell(gaps.median), .integer(gaps.count { $0 > 24 }),
            ]
        }
        return StudyTable(
            "preparation", title: "how prepared releases were",
            meaning: "Releases from custody. Known is what had been recorded by the release; the rest is as it was.",
            columns: Self.preparationColumns, rows: told.rows, sums: told.sums)
    }

    private static let preparationColumns = [
        group,
        StudyColumn("releases", "Releases from custody.", .integer, .count(within: nil)),
        StudyColumn(
            "planned", "Those with a transition plan known at the release.", .integer, .count(within: "releases")),
        StudyColumn(
            "planLeadD", "Days from the first plan to the release, the middle one.", .number, .figure(of: "planned"),
            unit: "d"),
        StudyColumn("dated", "Those with a date known at the release.", .integer, .count(within: nil)),
        StudyColumn("noticeD", "Days of notice, the middle one.", .number, .figure(of: "dated"), unit: "d"),
        StudyColumn("fridays", "Releases on a Friday.", .integer, .count(within: nil)),
        StudyColumn("gapsKnown", "Those of whom contacts were known at the release.", .integer, .count(within: nil)),
        StudyColumn(
            "gapKnownH", "Longest span without duty as known at the release, the middle one.", .number,
            .figure(of: "gapsKnown"), unit: "h"),
        StudyColumn(
            "over24hKnown", "Those with more than a day without duty, as known at the release.", .integer,
            .count(within: "gapsKnown")),
        StudyColumn("gaps", "Those of whom contacts are known.", .integer, .count(within: nil)),
        StudyColumn(
            "gapH", "Longest span without duty as it was, the middle one.", .number, .figure(of: "gaps"), unit: "h"),
        StudyColumn("over24h", "Those with more than a day without duty, as it was.", .integer, .count(within: "gaps")),
    ]

    static let group = StudyColumn("group", "Whom the row is about.", .text, .group)
}
