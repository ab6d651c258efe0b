import Casework
import Events
import Foundation
import Ledger
import Specifications
import Testing

/// Tables with a mapping, on the way into the log.
struct TableTests {
    private static let demo = URL(filePath: #filePath).appending(path: "../../../../scripts/demo").standardizedFileURL
    private static let mapping = """
        dates: dd.MM.yyyy
        rows:
          - type: HousingConfirmed
            case: { column: case }
            occurredAt: { column: on }
            id: { columns: [case, place] }
            fields:
              housingId: { column: place }
              availableFrom: { column: ab }
        """
    private static let heading = "case,on,place,ab\n"

    @Test func `the worked example is taken, and again without effect`() throws {
        let office = try Office()
        let table = try String(contentsOf: Self.demo.appending(path: "housing.csv"), encoding: .utf8)
        let mapping = try String(contentsOf: Self.demo.appending(path: "housing.yaml"), encoding: .utf8)
        let report = try office.takeFile(table, mapping: mapping)
        #expect((report.recorded, report.casesOpened, report.unusedColumns) == (5, 2, []))
        let types = ["CaseOpened", "HousingConfirmed", "ContactHeld", "CaseOpened", "HousingConfirmed"]
        #expect(try office.entries.map(\.type) == types)
        try office.moveClock(to: "2026-04-10T09:00Z")
        #expect(try office.takeFile(table, mapping: mapping).known == 5)
    }

    @Test func `the first wrong row stops an import, and nothing of its file is kept`() throws {
        let office = try Office()
        try office.take([Line.opened])
        let table = Self.heading + "K-001,01.03.2026,H1,\nK-001,01.03.2026,H2,31.02.2026\n"
        let refusal = #expect(throws: BadInput.self) { try office.takeFile(table, mapping: Self.mapping) }
        #expect(
            refusal?.description
                == "story, row 3, column \"ab\": expected a date like 24.12.2026, found \"31.02.2026\"; correct the cell"
        )
        #expect(try office.entries.count == 1)
    }

    @Test func `a rehearsal tells wrong cells and what the log refuses, by their rows`() throws {
        let office = try Office()
        try office.take([Line.opened])
        let table =
            Self.heading + "K-001,01.03.2026,H1,x\nK-002,01.03.2026,H2,\nK-001,01.03.2026,H3,\nK-001,y,,z\n"
        let report = try office.takeFile(table, mapping: Self.mapping, rehearse: true)
        #expect(report.trial.problems.map(\.place.number) == [2, 3, 5, 5])
        #expect(report.trial.problems.map(\.column) == ["ab", nil, "on", "ab"])
        #expect(report.recorded == 1)
        #expect(try office.entries.count == 1)
    }

    @Test func `a rehearsal ends where quotes are broken, and tells what it found before`() throws {
        let office = try Office()
        try office.take([Line.opened])
        let table = Self.heading + "K-001,x,H1,\nK-001,01.03.2026,\"H2,\n"
        let report = try office.takeFile(table, mapping: Self.mapping, rehearse: true)
        #expect(report.trial.problems.map(\.place.number) == [2, 3])
        #expect(report.trial.problems.map(\.column) == ["on", nil])
        let refusal = #expect(throws: BadInput.self) {
            try office.takeFile(Self.heading + "K-001,01.03.2026,\"H2,\n", mapping: Self.mapping)
        }
        #expect(refusal?.field == "row 2, cell 3")
    }

    @Test func `a row that has changed under its id is refused`() throws {
        let office = try Office()
        try office.take([Line.opened])
        try office.takeFile(Self.heading + "K-001,01.03.2026,H1,\n", mapping: Self.mapping)
        let refusal = #expect(throws: BadInput.self) {
            try office.takeFile(Self.heading + "K-001,01.03.2026,H1,02.03.2026\n", mapping: Self.mapping)
        }
        #expect(refusal?.field == "row 2, id")
    }

    @Test(arguments: ["", "case,on\n"])
    func `a file that the mapping does not fit is refused before any row`(content: String) throws {
        let office = try Office()
        let error = #expect(throws: (any Error).self) { try office.takeFile(content, mapping: Self.mapping) }
        #expect(try Failure(#require(error)) == .badInput)
    }

    @Test func `a table is taken only with a mapping`() {
        #expect(throws: BadInput.self) { try ImportChoices(format: .csv) }
    }
}
