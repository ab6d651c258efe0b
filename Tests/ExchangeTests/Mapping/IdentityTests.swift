import Events
import Exchange
import Testing

/// What the id of an entry from a table follows from.
struct IdentityTests {
    private static func origins(_ more: String, _ table: String) throws -> [[UInt8]?] {
        try MappedTable(MappedTable.mapping("ReleaseDateSet", "releaseAt: { column: Am }", more: more), table).entries
            .map(\.origin)
    }

    @Test func `without a choice it is all cells, wherever the columns stand`() throws {
        let first = try Self.origins("", "Fall;Am;Notiz\nK-1;27.03.2026;a\n")
        #expect(try Self.origins("", "Notiz;Am;Fall\na;27.03.2026;K-1\n") == first)
        #expect(try Self.origins("", "Fall;Am;Notiz\nK-1;27.03.2026;b\n") != first)
    }

    @Test func `with a choice it is those cells and the stream`() throws {
        let id = "id: { columns: [Nr] }"
        let first = try Self.origins(id, "Fall;Am;Nr\nK-1;27.03.2026;1\n")
        #expect(try Self.origins(id, "Fall;Am;Nr\nK-1;28.03.2026;1\n") == first)
        #expect(try Self.origins(id, "Fall;Am;Nr\nK-2;27.03.2026;1\n") != first)
        #expect(try Self.origins(id, "Fall;Am;Nr\nK-1;27.03.2026;2\n") != first)
    }

    @Test(arguments: [
        ("{ column: Am, empty: false }", 1), ("{ column: Am, empty: true }", 1), ("{ column: Fall, equals: K-1 }", 1),
        ("{ column: Fall, equals: [K-1, K-2] }", 2),
        ("[{ column: Fall, equals: K-1 }, { column: Am, empty: true }]", 0),
    ])
    func `a rule makes an event only of the rows that are meant`(when: String, count: Int) throws {
        let mapping = MappedTable.mapping("ReleaseDateChanged", "reason: { column: Am }", more: "when: \(when)")
            .replacing("reason: { column: Am }", with: "to: { constant: 2026-03-27 }")
        let table = try MappedTable(mapping, "Fall;Am\nK-1;27.03.2026\nK-2;\n")
        #expect(table.entries.count == count && table.problems == [])
    }
}
