extension CohortGroups {
    /// What the first months were like; each share is of those who were observed long enough and of whom it is recorded.
    public var firstMonths: StudyTable {
        let told = rows { releases in
            let months = releases.map(\.firstMonths)
            let met = months.filter { $0.daysObservedOf14 == 14 }
            let housed = months.filter { $0.daysObservedOf90 == 90 }.compactMap(\.housingDays)
            let worked = months.filter { $0.daysObservedOf180 == 180 }.compactMap(\.workDays)
            let doses = months.compactMap(\.doseShare)
            return [
                .integer(months.count), .integer(met.count), StudyCell(met.map { Double($0.contactsIn14Days) }.median),
                .integer(met.count { $0.firstContactHours.map { $0 <= 72 } ?? false }),
                .integer(housed.count), StudyCell(housed.map { Double($0) / 90 }.mean),
                .integer(worked.count), StudyCell(worked.map { Double($0) / 180 }.mean),
                .integer(doses.count), StudyCell(doses.median), .integer(months.count { $0.keyWorkerChanges > 0 }),
            ]
        }
        return StudyTable(
            "first_months", title: "what the first months were like",
            meaning: "Each figure is of those who were observed for the whole time and of whom it is recorded.",
            columns: Self.monthColumns, rows: told.rows, sums: told.sums)
    }

    private static let monthColumns = [
        group,
        StudyColumn("releases", "Releases, and cases without custody.", .integer, .count(within: nil)),
        StudyColumn("observed14d", "Those observed for 14 days.", .integer, .count(within: "releases")),
        StudyColumn(
            "contacts14d", "Contacts with the person in 14 days, the middle number.", .number,
            .figure(of: "observed14d")),
        StudyColumn("metIn72h", "Those met within 72 hours.", .integer, .count(within: "observed14d")),
        StudyColumn(
            "housingKnown", "Those observed for 90 days of whom housing is recorded.", .integer, .count(within: nil)),
        StudyColumn(
            "housedShare", "Share of the 90 days with a place to live, the mean.", .number, .figure(of: "housingKnown")),
        StudyColumn(
            "workKnown", "Those observed for 180 days of whom work is recorded.", .integer, .count(within: nil)),
        StudyColumn(
            "workShare", "Share of the 180 days with work, education or training, the mean.", .number,
            .figure(of: "workKnown")),
        StudyColumn("doseKnown", "Those with a planned programme dose.", .integer, .count(within: nil)),
        StudyColumn(
            "doseShare", "Programme minutes delivered of those planned, the middle share.", .number,
            .figure(of: "doseKnown")),
        StudyColumn("keyWorkerLeft", "Those whom a key worker left.", .integer, .count(within: nil)),
    ]
}
