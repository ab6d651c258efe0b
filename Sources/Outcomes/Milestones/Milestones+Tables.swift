internal import Events

extension Milestones {
    /// By part of life, then by quarter after the release.
    public var tables: [StudyTable] { [byDomain, byQuarter] }

    private var byDomain: StudyTable {
        StudyTable(
            "milestones", title: "goals by part of life",
            meaning:
                "Goals as they now stand, by part of life, with the persons who have any; a person may have some in several.",
            columns: [
                StudyColumn("domain", "The part of life; unknown if not recorded.", .text, .group),
                StudyColumn("persons", "Persons with such a goal.", .integer, .count(within: nil)),
                Self.goals("set", "Goals set."), Self.goals("reached", "Those reached.", within: "set"),
                Self.goals("open", "Those open.", within: "set"),
                Self.goals("dropped", "Those dropped.", within: "set"),
                StudyColumn(
                    "medianDays", "Days from setting to reaching, the middle one.", .number, .figure(of: "persons"),
                    unit: "d"),
            ],
            rows: domains.sorted { ($0.key ?? "") < ($1.key ?? "") }.map { domain, tally in
                [
                    StudyCell(domain), .integer(tally.persons), .integer(tally.set), .integer(tally.reached),
                    .integer(tally.open), .integer(tally.dropped), StudyCell(tally.daysToReach.median),
                ]
            }, notes: ["a goal dropped is no failure: it may have lost its sense"])
    }

    private var byQuarter: StudyTable {
        StudyTable(
            "milestones_by_quarter", title: "goals by quarter after the release",
            meaning:
                "What happened to goals in each three months after the release before it; 0 is before any release or without one.",
            columns: [
                StudyColumn("quarter", "The quarter, from 1; 0 before any release.", .integer, .group),
                StudyColumn(
                    "released", "Persons whose last release lies long enough back for the quarter to have begun.",
                    .integer,
                    .count(within: nil)),
                StudyColumn(
                    "persons", "Persons with a goal set, reached or dropped then.", .integer, .count(within: nil)),
                Self.goals("set", "Goals set."), Self.goals("reached", "Goals reached."),
                Self.goals("dropped", "Goals dropped."),
            ],
            rows: (0...Self.lastQuarter).map { quarter in
                let tally = quarters[quarter] ?? GoalTally()
                let released = reachedQuarter.filter { $0.key >= quarter }.values.reduce(0, +)
                return [
                    .integer(quarter), quarter == 0 ? .unknown : .integer(released), .integer(tally.persons),
                    .integer(tally.set), .integer(tally.reached), .integer(tally.dropped),
                ]
            })
    }

    /// Few goals are those of few persons.
    private static func goals(_ name: String, _ meaning: String, within: String? = nil) -> StudyColumn {
        StudyColumn(name, meaning, .integer, .count(within: within))
    }
}
