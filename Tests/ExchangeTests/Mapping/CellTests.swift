import Events
import Exchange
import Testing

/// What becomes of a cell, by the kind of its field.
struct CellTests {
    private static let housing = MappedTable.mapping(
        "HousingConfirmed",
        """
        housingId: { column: Wohnung }
        kind: { column: Art, words: { eigene Wohnung: own, bei Familie: family } }
        availableFrom: { column: ab }
        sharedWith: { column: Mit, list: "," }
        """)
    private static let heading = "Fall;Wohnung;Art;ab;Mit\n"

    @Test func `cells become the fields of an event`() throws {
        let table = try MappedTable(Self.housing, Self.heading + "K-1;H1;bei Familie;24.12.2026;FM-A, FM-B\n")
        #expect(table.problems == [])
        #expect(
            try table.data
                == JSONParser.parse(
                    #"{"housingId":"H1","kind":"family","availableFrom":"2026-12-24","sharedWith":["FM-A","FM-B"]}"#))
        #expect(table.entries.first?.line["stream"] == .string("case/K-1"))
    }

    @Test func `an empty cell is unknown`() throws {
        let table = try MappedTable(Self.housing, Self.heading + "K-1;H1;; ;\n")
        #expect(try table.data == JSONParser.parse(#"{"housingId":"H1"}"#))
    }

    @Test(
        arguments: [
            (";H1;;;", "Fall", "an empty cell"), ("K 1;H1;;;", "Fall", "\"K 1\""),
            ("K-1;;;;", "Wohnung", "an empty cell"),
            ("K-1;H1;Zelt;;", "Art", "\"Zelt\""), ("K-1;H1;;31.02.2026;", "ab", "\"31.02.2026\""),
            ("K-1;H1;;1.3.2026;", "ab", "\"1.3.2026\""), ("K-1;H1;;2026-03-01;", "ab", "\"2026-03-01\""),
        ])
    func `a wrong cell is told by its column`(row: String, column: String, found: String) throws {
        let table = try MappedTable(Self.housing, Self.heading + row + "\n")
        #expect(table.entries == [])
        #expect(table.problems.map(\.column) == [column] && table.problems.map(\.found) == [found])
    }

    @Test func `all wrong cells of a row are told`() throws {
        let table = try MappedTable(Self.housing, Self.heading + ";H1;Zelt;x;\n")
        #expect(table.problems.map(\.column) == ["Fall", "Art", "ab"])
    }

    @Test func `a row with too few cells is told`() throws {
        #expect(try MappedTable(Self.housing, Self.heading + "K-1;H1\n").problems.map(\.found) == ["2"])
    }

    @Test(
        arguments: [
            ("27.03.2026 15:30", "2026-03-27T15:30:00+01:00"), ("27.03.2026", "2026-03-27"),
            ("2026-03-27T15:30+01:00", "2026-03-27T15:30+01:00"), ("29.03.2026 01:59", "2026-03-29T01:59:00+01:00"),
            ("29.03.2026 03:00", "2026-03-29T03:00:00+02:00"), ("25.10.2026 01:59", "2026-10-25T01:59:00+02:00"),
            ("25.10.2026 03:00", "2026-10-25T03:00:00+01:00"),
        ])
    func `a local time gets the offset of its zone`(cell: String, moment: String) throws {
        #expect(try Self.release(cell).data?["releaseAt"] == .string(moment))
    }

    @Test(
        arguments: [
            ("29.03.2026 02:00", "a time that there was"), ("29.03.2026 02:59", "a time that there was"),
            ("25.10.2026 02:00", "a time that comes once"), ("25.10.2026 02:59", "a time that comes once"),
            ("27.03.2026 24:00", "a time like 24.12.2026 14:30"), ("27.03.2026 9:00", "a time like 24.12.2026 14:30"),
        ])
    func `a local time that is none, or two, is refused with advice`(cell: String, expected: String) throws {
        let problems = try Self.release(cell).problems
        #expect(problems.count == 1 && problems.first?.expected.hasPrefix(expected) == true)
    }

    private static func release(_ cell: String) throws -> MappedTable {
        try MappedTable(
            MappedTable.mapping("ReleaseDateSet", "releaseAt: { column: Am }"), "Fall;Am\nK-1;\(cell)\n")
    }

    @Test(arguments: [("60", true), ("-5", true), ("1,5", false), ("1.000", false), ("x", false), ("+7", true)])
    func `a whole number has digits only`(cell: String, isTaken: Bool) throws {
        let mapping = MappedTable.mapping("ContactHeld", "minutes: { column: Dauer }")
        #expect(try MappedTable(mapping, "Fall;Dauer\nK-1;\(cell)\n").problems.isEmpty == isTaken)
    }

    @Test func `records in a list leave no gap, and constants say nothing without cells`() throws {
        let mapping = MappedTable.mapping(
            "AvailabilitySet",
            """
            actor: { column: Fall, words: { actor/CM-21: CM-21 } }
            pattern: { constant: weekly }
            windows[0].days: { constant: [0] }
            windows[0].from: { column: Mo von }
            windows[0].to: { column: Mo bis }
            windows[1].days: { constant: [1] }
            windows[1].from: { column: Di von }
            windows[1].to: { column: Di bis }
            """,
            more: ""
        ).replacing("case: { column: Fall }", with: "stream: { column: Fall }")
        let table = "Fall;Mo von;Mo bis;Di von;Di bis\nactor/CM-21;;;09:00;17:00\n"
        let mapped = try MappedTable(mapping, table)
        #expect(mapped.problems == [])
        #expect(
            try mapped.data?["windows"] == JSONParser.parse(#"[{"days":[1],"from":"09:00","to":"17:00"}]"#))
    }
}
