internal import Almanac
internal import Events

extension AlertOutcomes {
    /// All alerts by rule, what followed on those ignored, then by lead agency and by group.
    public var tables: [StudyTable] {
        [performance, followed, split(by: Self.agency, .pseudonym)]
            + PersonGroups.Kind.allCases.map { split(by: $0.rawValue, .group) }
    }

    private var performance: StudyTable {
        StudyTable(
            "alert_performance", title: "how the alerts of each rule fared",
            meaning: "Alerts by rule and version: how early they came, whether they were seen, and how they ended.",
            columns: Self.rule + Self.measures,
            rows: told(kind: "").map { Self.rule(of: $0.key) + Self.measures(of: $0.value) })
    }

    private var followed: StudyTable {
        let days = Int(HarmAfterAlert.window.days)
        return StudyTable(
            "alerts_ignored", title: "what followed where nobody answered in time",
            meaning:
                "Cases with alerts that nobody had acknowledged or closed when they were due, by what was recorded in the \(days) days after.",
            columns: Self.rule + [
                StudyColumn("cases", "Cases with such an alert.", .integer, .count(within: nil)),
                Self.alerts("ignored", "Such alerts."),
            ]
                + HarmAfterAlert.allCases.map { harm in
                    StudyColumn(
                        harm.rawValue, "Those cases with: \(harm.meaning).", .integer, .count(within: "cases"))
                },
            rows: told(kind: "").map { key, tally in
                Self.rule(of: key) + [.integer(tally.ignoredCases), .integer(tally.ignored)]
                    + HarmAfterAlert.allCases.map { .integer(tally.harms[$0] ?? 0) }
            },
            notes: [
                "what followed need not have followed from it, and what nobody recorded may have happened",
                "what lies less than \(days) days back is too early to tell",
            ])
    }

    private func split(by kind: String, _ role: StudyColumn.Role) -> StudyTable {
        let meaning = kind == Self.agency ? "the agency that led the case when the alert was raised" : "the \(kind)"
        let overlap = kind == PersonGroups.Kind.group.rawValue
        return StudyTable(
            "alert_performance_by_\(kind)", title: "how alerts fared, by \(kind)",
            meaning: "Alerts by rule and version and by \(meaning), as recorded; unknown is a row of its own.",
            columns: Self.rule + [StudyColumn(kind, "Of whom the alerts are: \(meaning).", .text, role)]
                + Self.measures,
            rows: told(kind: kind).map { key, tally in
                Self.rule(of: key) + [StudyCell(key.value.isEmpty ? nil : key.value)] + Self.measures(of: tally)
            }, notes: overlap ? ["a person may be in several groups, so that rows overlap"] : [])
    }

    private func told(kind: String) -> [(key: Key, value: AlertTally)] {
        tallies.filter { $0.key.kind == kind }.sorted { $0.key < $1.key }
    }

    private static let rule = [
        StudyColumn("rule", "The rule.", .text, .plain),
        StudyColumn("version", "Its version; unknown if the alerts do not say.", .integer, .plain),
    ]

    private static let measures = [
        StudyColumn("cases", "Cases, or members of staff, with such an alert.", .integer, .count(within: nil)),
        alerts("opened", "Alerts raised."), alerts("reopened", "Those about what an earlier one was about."),
        alerts("stillOpen", "Those open still."),
        minutes("medianLeadToHarmMin", "From raising to when something had to be done, the middle one."),
        alerts("acknowledged", "Those a person acknowledged."),
        minutes("acknowledgedWithinMin", "From raising to the first acknowledgement, the middle one."),
        alerts("clearedBeforeDue", "Cleared no later than they were due."), alerts("clearedAfterDue", "Cleared later."),
        alerts("clearedWithoutDue", "Cleared, without a due moment."),
        alerts("dismissedFalsePositive", "Set aside as false."),
        alerts("acceptedRisk", "Set aside as an accepted risk."),
        alerts("superseded", "Taken over by another alert."),
        alerts("ignored", "Neither acknowledged nor closed when they were due."),
    ]

    private static func measures(of tally: AlertTally) -> [StudyCell] {
        [
            .integer(tally.cases), .integer(tally.opened), .integer(tally.reopened), .integer(tally.open),
            StudyCell(tally.leads.median), .integer(tally.acknowledgements.count),
            StudyCell(tally.acknowledgements.median), .integer(tally.clearedInTime), .integer(tally.clearedLate),
            .integer(tally.clearedWithoutDue), .integer(tally.closures[.dismissedFalsePositive] ?? 0),
            .integer(tally.closures[.acceptedRisk] ?? 0), .integer(tally.closures[.superseded] ?? 0),
            .integer(tally.ignored),
        ]
    }

    private static func rule(of key: Key) -> [StudyCell] {
        [.text(key.rule), StudyCell(key.version < 0 ? nil : key.version)]
    }

    private static func alerts(_ name: String, _ meaning: String) -> StudyColumn {
        StudyColumn(name, meaning, .integer, .figure(of: "cases"))
    }

    private static func minutes(_ name: String, _ meaning: String) -> StudyColumn {
        StudyColumn(name, meaning, .number, .figure(of: "cases"), unit: "min")
    }
}

extension HarmAfterAlert {
    fileprivate var meaning: String {
        switch self {
        case .recall: "a return to custody, ordered or carried out"
        case .housingLoss: "a loss of housing"
        case .incident: "an incident of at least moderate severity about the person"
        case .noneRecorded: "none of these on record"
        case .tooEarly: "none of these yet, and the time not over"
        }
    }
}
