internal import Almanac
internal import Events
internal import Ledger
internal import Outcomes
internal import Projections

/// What an export tells, worked out and disclosed, before anything is written.
struct StudyContents {
    /// A table with what may go out of it.
    struct Table {
        let table: StudyTable
        /// Rows that are left out because too few are like them.
        let refused: Int
        /// Rows of which some characteristics are withheld for that.
        let generalised: Int
    }

    /// The last entry that was looked at.
    let head: LogHead
    let tables: [Table]
    /// `nil` if no form asks for histories.
    let histories: HistoryDisclosure?

    /// Rows that go out, over all tables and histories.
    var rows: Int { tables.reduce(histories?.eventCount ?? 0) { $0 + $1.table.rows.count } }

    init(
        _ choices: StudyChoices, in log: any EntryReader, _ catalogue: EventCatalogue,
        _ pseudonyms: inout StudyPseudonyms
    ) throws {
        head = try log.head
        let source = try StudySource(choices, CaseReader(log: log, catalogue: catalogue), &pseudonyms)
        tables = try source.tables.map { try Self.disclosed($0, choices, &pseudonyms) }
        histories = try source.histories.map { try HistoryDisclosure(of: $0) }
    }

    private static func disclosed(
        _ table: StudyTable, _ choices: StudyChoices, _ pseudonyms: inout StudyPseudonyms
    ) throws -> Table {
        let release = FewAlike(k: choices.fewestAlike).released(table)
        return Table(
            table: try pseudonyms.replacing(release.table), refused: release.refused,
            generalised: release.generalised)
    }
}

extension StudyChoices {
    /// Whether a form asks for tables.
    var wantsTables: Bool { !formats.isDisjoint(with: [.csv, .jsonl, .sqlite]) }
    /// Whether a form asks for histories.
    var wantsHistories: Bool { !formats.isDisjoint(with: [.xes, .ocel2, .cloudevents]) }
}
