import Outcomes
import Specifications
import Testing

struct SmallCellsTests {
    private static func table(_ counts: [[Int?]], sums: [StudyTable.Sum] = []) -> StudyTable {
        StudyTable(
            "answers", title: "answers", meaning: "Made up.",
            columns: [
                StudyColumn("programme", "Which.", .text, .group),
                StudyColumn("offered", "How many.", .integer, .count(within: nil)),
                StudyColumn("accepted", "How many.", .integer, .count(within: "offered")),
                StudyColumn("declined", "How many.", .integer, .count(within: "offered")),
                StudyColumn("share", "Of those offered.", .number, .figure(of: "accepted")),
            ],
            rows: counts.map { row in
                [.text("P")] + row.map(StudyCell.init) + [StudyCell(Double(row[1] ?? 0) / Double(row[0] ?? 1))]
            }, sums: sums)
    }

    private static func told(_ table: StudyTable) -> [String] {
        table.rows.map { row in
            row.dropFirst().map { $0 == .withheld ? "*" : $0.field ?? "-" }.joined(separator: " ")
        }
    }

    @Test(
        arguments: [
            ([100, 60, 40], "100 60 40 0.6"), ([100, 91, 9], "100 * * *"), ([100, 90, 10], "100 90 10 0.9"),
            // The nine who gave no answer would follow from the rest.
            ([100, 60, 31], "100 60 * 0.6"), ([9, 9, 0], "* * 0 *"), ([9, 0, 9], "* 0 * *"),
            ([100, 100, 0], "100 100 0 1"),
            ([30, 4, 5], "30 * * *"), ([10, 4, 6], "10 * * *"), ([0, 0, 0], "0 0 0 -"), ([40, nil, 12], "40 - 12 0"),
        ] as [([Int?], String)])
    func `few are withheld, and so is what would give them away`(counts: [Int?], expected: String) {
        #expect(Self.told(SmallCells(k: 10).applied(to: Self.table([counts]))) == [expected])
    }

    @Test func `a row withheld takes another with it where a total is told`() {
        let table = Self.table(
            [[20, 10, 10], [35, 20, 15], [4, 2, 2], [59, 32, 27]], sums: [.init(total: 3, parts: [0, 1, 2])])
        #expect(
            Self.told(SmallCells(k: 10).applied(to: table)) == [
                "* * * *", "35 20 15 0.5714285714285714", "* * * *", "59 32 27 0.5423728813559322",
            ])
    }

    @Test func `with one person as the limit all is told`() {
        #expect(Self.told(SmallCells(k: 1).applied(to: Self.table([[3, 1, 1]]))) == ["3 1 1 0.3333333333333333"])
    }

    @Test func `what is withheld cannot be worked out from what is told`() {
        var generator = SeededGenerator(seed: SeededGenerator.printedSeed(for: "SmallCells"))
        for _ in 0..<400 {
            let rows = (0..<Int.random(in: 1...4, using: &generator)).map { _ -> [Int] in
                let answers = (0..<2).map { _ in Int.random(in: 0...12, using: &generator) }
                return [answers[0] + answers[1] + Int.random(in: 0...7, using: &generator)] + answers
            }
            let total = (0..<3).map { column in rows.reduce(0) { $0 + $1[column] } }
            let exact = Self.table(
                (rows + [total]).map { $0.map(Optional.some) },
                sums: [.init(total: rows.count, parts: Array(rows.indices))])
            let told = SmallCells(k: 5).applied(to: exact)
            #expect(
                Intruder(knowing: exact, seeing: told).countsWorkedOut(below: 5).isEmpty, "\(rows): \(Self.told(told))")
        }
    }

    @Test func `the intruder finds what is not hidden well`() {
        let exact = Self.table([[20, 10, 10], [34, 3, 31], [54, 13, 41]], sums: [.init(total: 2, parts: [0, 1])])
        let told = exact.telling(
            exact.rows.enumerated().map { index, row in
                var row = row
                if index == 1 { row[2] = .withheld }
                return row
            })
        #expect(Intruder(knowing: exact, seeing: told).countsWorkedOut(below: 5) == [3])
    }
}
