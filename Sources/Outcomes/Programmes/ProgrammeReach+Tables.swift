internal import Events

extension ProgrammeReach {
    /// The programmes, then the same by sex and by age.
    public var tables: [StudyTable] { [reach, grouped(by: .sex), grouped(by: .age)] }

    private var reach: StudyTable {
        StudyTable(
            "programme_reach", title: "whom each programme reached",
            meaning:
                "Persons by programme: by the newest offer and its answer, by the newest enrolment and how it ended, and the delivered share of the planned dose.",
            columns: [
                StudyColumn("programme", "The programme; unknown for enrolments that name none.", .text, .group),
                StudyColumn("persons", "Persons offered it or enrolled.", .integer, .count(within: nil)),
            ]
                + ProgrammeBasis.allCases.map { basis in
                    StudyColumn(
                        basis.rawValue, "Those for whom it is \(basis.inWords).", .integer, .count(within: "persons"))
                } + [StudyColumn("offered", "Persons offered it.", .integer, .count(within: nil))]
                + ProgrammeOffered.Answer.allCases.map { answer in
                    StudyColumn(
                        Self.names[answer] ?? answer.rawValue, "Those whose newest answer is \(answer.inWords).",
                        .integer,
                        .count(within: "offered"))
                } + [
                    StudyColumn("enrolled", "Persons ever enrolled.", .integer, .count(within: nil)),
                    StudyColumn("running", "Those not ended on record.", .integer, .count(within: "enrolled")),
                ]
                + ProgrammeEnded.Outcome.allCases.map { outcome in
                    StudyColumn(
                        outcome.rawValue, "Those whose newest enrolment ended so.", .integer, .count(within: "enrolled")
                    )
                } + Self.dose,
            rows: tallies.filter { $0.key.kind == nil }.sorted { $0.key < $1.key }.map { key, tally in
                let answers = ProgrammeOffered.Answer.allCases.map { StudyCell.integer(tally.answers[$0] ?? 0) }
                let outcomes = ProgrammeEnded.Outcome.allCases.map { StudyCell.integer(tally.outcomes[$0] ?? 0) }
                let bases = ProgrammeBasis.allCases.map { StudyCell.integer(tally.bases[$0] ?? 0) }
                return [Self.name(key), .integer(tally.persons)] + bases + [.integer(tally.offered)] + answers
                    + [.integer(tally.enrolled), .integer(tally.running)] + outcomes
                    + [.integer(tally.withDose), StudyCell(tally.doseShare)]
            },
            notes: [
                "the dose counts from the first day of an enrolment to its end, the release for custody, or the last entry; "
                    + "sessions of unknown length add nothing"
            ])
    }

    private func grouped(by kind: PersonGroups.Kind) -> StudyTable {
        var rows: [[StudyCell]] = []
        var sums: [StudyTable.Sum] = []
        for (key, all) in tallies.filter({ $0.key.kind == nil }).sorted(by: { $0.key < $1.key }) {
            let parts = tallies.filter { $0.key.programme == key.programme && $0.key.kind == kind }
                .sorted { $0.key < $1.key }
            sums.append(StudyTable.Sum(total: rows.count, parts: parts.indices.map { rows.count + 1 + $0 }))
            rows.append([Self.name(key), .text("all")] + Self.cells(of: all))
            rows += parts.map { part in
                [Self.name(key), StudyCell(part.key.value.isEmpty ? nil : part.key.value)] + Self.cells(of: part.value)
            }
        }
        return StudyTable(
            "programme_reach_by_\(kind.rawValue)", title: "whom each programme reached, by \(kind.rawValue)",
            meaning: "Persons by programme and \(kind.rawValue), as recorded; unknown is a row of its own.",
            columns: [
                StudyColumn("programme", "The programme; unknown for enrolments that name none.", .text, .group),
                StudyColumn(kind.rawValue, "All, or those of one \(kind.rawValue).", .text, .group),
                StudyColumn("persons", "Persons offered it or enrolled.", .integer, .count(within: nil)),
                StudyColumn("offered", "Persons offered it.", .integer, .count(within: nil)),
                StudyColumn("accepted", "Those who accepted the newest offer.", .integer, .count(within: "offered")),
                StudyColumn("declined", "Those who declined it.", .integer, .count(within: "offered")),
                StudyColumn("enrolled", "Persons ever enrolled.", .integer, .count(within: nil)),
                StudyColumn("completed", "Those who completed it.", .integer, .count(within: "enrolled")),
            ] + Self.dose, rows: rows, sums: sums,
            notes: ["declining a programme is a fact and says nothing of risk"])
    }

    private static let dose = [
        StudyColumn("doseKnown", "Persons of whom a planned dose is known.", .integer, .count(within: nil)),
        StudyColumn(
            "doseShare", "Minutes delivered to them of those planned.", .number, .figure(of: "doseKnown")),
    ]

    /// The names of the contract where they are other than the words.
    private static let names: [ProgrammeOffered.Answer: String] = [.waitingList: "waiting"]

    private static func name(_ key: Key) -> StudyCell { StudyCell(key.programme.isEmpty ? nil : key.programme) }

    private static func cells(of tally: ReachTally) -> [StudyCell] {
        [
            .integer(tally.persons), .integer(tally.offered), .integer(tally.answers[.accepted] ?? 0),
            .integer(tally.answers[.declined] ?? 0), .integer(tally.enrolled),
            .integer(tally.outcomes[.completed] ?? 0),
            .integer(tally.withDose), StudyCell(tally.doseShare),
        ]
    }
}
