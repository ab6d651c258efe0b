public import Events

/// The releases of many persons, each with what preceded and what followed it.
public struct OutcomeCohort: Sendable {
    /// In the order in which the cases were read, the releases of one case one after the other.
    public private(set) var rows: [OutcomeRow] = []
    /// Cases that could not be read by this version, as their references.
    public private(set) var unreadable: [CaseRef] = []

    /// Without anybody.
    public init() {}

    /// Adds the releases of one case.
    public mutating func add(_ episodes: [OutcomeRow]) { rows += episodes }

    /// Notes that a case could not be read: it is missing in every number.
    public mutating func noteUnreadable(_ caseRef: CaseRef) { unreadable.append(caseRef) }

    /// What everybody must know who reads a table of it.
    var notes: [String] {
        unreadable.isEmpty ? [] : ["\(unreadable.count) cases cannot be read by this version and are missing here"]
    }

    /// One row for each release, in the order of the cases; references stand where pseudonyms must be put.
    public var table: StudyTable {
        StudyTable(
            "cohort", title: "releases, how they were prepared, and what followed",
            meaning:
                "One row for each release of a person, or for each case without custody. What is said to be known at "
                + "release is what had been recorded by then.",
            columns: CohortColumn.all.map(\.column),
            rows: rows.map { row in CohortColumn.all.map { $0.cell(row) } }, notes: notes)
    }

    /// One row for each release and indicator that was ever measured.
    public var indicatorTable: StudyTable {
        let key = [CohortColumn.person, .release]
        let traits = CohortColumn.characteristics
        let results = rows.flatMap { row in
            row.indicators.map { result in
                (key + traits).map { $0.cell(row) } + [
                    .text(result.indicator.rawValue), result.value.asText, .integer(result.day),
                    StudyCell(result.followUpMonth), StudyCell(result.source), .text(result.knowledge.rawValue),
                    .integer(result.measurements), StudyCell(result.change),
                ]
            }
        }
        return StudyTable(
            "indicators", title: "what was measured after release, as last measured",
            meaning: "One row for each release and indicator. Unknown after supervision is not the same as no.",
            columns: (key + traits).map(\.column) + Self.resultColumns, rows: results, notes: notes)
    }

    private static let resultColumns = [
        StudyColumn(
            "indicator", "What was measured.", .text, .measure,
            words: OutcomeRecorded.Indicator.allCases.map(\.rawValue)),
        StudyColumn("value", "The last result: a number, true or false, or a word.", .text, .measure),
        StudyColumn("day", "Days from the release to the day of the result.", .integer, .measure, unit: "d"),
        StudyColumn("followUpMonth", "Months since supervision ended; none during it.", .integer, .measure, unit: "mo"),
        StudyColumn("source", "Who says so.", .text, .measure, words: OutcomeRecorded.Source.allCases.map(\.rawValue)),
        StudyColumn(
            "known", "Whether the result was observed.", .text, .measure,
            words: [FollowUp.Knowledge.observed, .unknownAfterSupervision].map(\.rawValue)),
        StudyColumn("measurements", "How often it was measured and observed.", .integer, .measure),
        StudyColumn("change", "From the first to the last number.", .number, .measure),
    ]
}

extension StudyCell {
    /// The same as a word, for a column in which words, numbers and answers stand together.
    fileprivate var asText: StudyCell {
        switch self {
        case .unknown, .withheld, .text: self
        case .integer, .number, .boolean: StudyCell(field)
        }
    }
}
