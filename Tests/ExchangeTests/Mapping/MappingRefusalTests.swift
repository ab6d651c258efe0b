import Exchange
import Testing

/// Mistakes of a mapping, each with its line, before any row is read.
struct MappingRefusalTests {
    private static let good = """
        delimiter: ","
        zone: Europe/Vienna
        rows:
          - type: HousingConfirmed
            case: { column: Case }
            fields:
              housingId: { column: Place }
              availableFrom: { column: From }
              sharedWith: { column: With, list: "," }
        """

    @Test func `the good mapping is taken`() throws { _ = try CSVMapping(yaml: Self.good) }

    @Test(
        arguments: [
            ("delimiter: \",\"", "delimiter: \"|\"", 1, "delimiter"), ("zone: Europe/Vienna", "zone: CET", 2, "zone"),
            ("zone: Europe/Vienna", "zones: Europe/Vienna", 2, "zones"),
            ("zone: Europe/Vienna", "dateTimes: dd.MM.yyyy HH:mm", 2, "dateTimes"),
            ("zone: Europe/Vienna", "dates: dd.MM.yy", 2, "dates"),
            ("zone: Europe/Vienna", "dates: dd.mm.yyyy", 2, "dates"),
            ("zone: Europe/Vienna", "decimal: x", 2, "decimal"), ("zone: Europe/Vienna", "format: xlsx", 2, "format"),
            ("HousingConfirmed", "housingconfirmed", 4, "rows[0].type"),
            ("case: {", "casus: {", 5, "rows[0].casus"), ("{ column: Case }", "Case", 5, "rows[0].case"),
            ("housingId:", "housingID:", 7, "rows[0].fields.housingID"),
            ("{ column: From }", "{ columns: From }", 8, "rows[0].fields.availableFrom.columns"),
            ("{ column: From }", "{ constant: 2026-02-30 }", 8, "rows[0].fields.availableFrom"),
            ("{ column: From }", "{ column: From, list: \",\" }", 8, "rows[0].fields.availableFrom.list"),
            ("{ column: With, list: \",\" }", "{ column: With }", 9, "rows[0].fields.sharedWith"),
            ("{ column: Place }", "{ column: Place", 8, ""),
            ("sharedWith: { column: With, list: \",\" }", "housingId: { column: With }", 7, ""),
        ])
    func `a mistake is told with its line`(old: String, new: String, line: Int, key: String) throws {
        let yaml = Self.good.replacing(old, with: new)
        try #require(yaml != Self.good)
        let refused = #expect(throws: MappingRefused.self) { try CSVMapping(yaml: yaml) }
        let keys = refused?.problems.map(\.key) ?? []
        #expect(
            refused?.problems.contains { $0.line == line && (key.isEmpty || $0.key.hasPrefix(key)) } == true, "\(keys)")
    }

    @Test func `all mistakes are told at once`() throws {
        let yaml = Self.good.replacing("Europe/Vienna", with: "CET").replacing("availableFrom", with: "from")
        let refused = #expect(throws: MappingRefused.self) { try CSVMapping(yaml: yaml) }
        #expect(refused?.problems.map(\.line) == [2, 8])
    }

    @Test func `a field without which the event means nothing is asked for`() throws {
        let yaml = Self.good.replacing("housingId: { column: Place }", with: "addressRef: { column: Place }")
        let refused = #expect(throws: MappingRefused.self) { try CSVMapping(yaml: yaml) }
        #expect(refused?.problems.map(\.found) == ["no housingId"])
    }

    @Test(arguments: [
        ("Case,Place,From\n", "\"With\", which is there 0 times"),
        ("Case,Place,From,With,With\n", "\"With\", which is there 2 times"),
    ])
    func `a column that the file does not have once is told`(heading: String, found: String) throws {
        let refused = #expect(throws: MappingRefused.self) { try MappedTable(Self.good, heading) }
        #expect(refused?.problems.map(\.found) == [found] && refused?.problems.first?.line == 9)
    }

    @Test func `columns that nobody names are known`() throws {
        let rows = try Table.rows(Array("Case,Place,Note,From,With\n".utf8))
        let translator = try CSVTranslator(CSVMapping(yaml: Self.good), heading: #require(rows.first))
        #expect(translator.unusedColumns == ["Note"])
    }

    @Test func `a few anchors that stand for billions of parts are refused`() {
        var yaml = "a0: &a0 [x]\n"
        for level in 1...30 { yaml += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
        #expect(throws: MappingRefused.self) { try CSVMapping(yaml: yaml) }
    }
}
