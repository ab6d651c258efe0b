import Testing

@testable import Web

@Suite struct PartsTests {
    private let library: TemplateLibrary

    init() throws { library = try TemplateLibrary() }

    private func written(_ part: String, _ content: Any) throws -> String {
        try library.render("parts/\(part)", content, in: .english)
    }

    @Test(arguments: StateTag.Tone.allCases)
    func `a tag has words, and a shape unless it is plain`(tone: StateTag.Tone) throws {
        let html = try written("tag", StateTag("Late", tone))
        #expect(html.contains("Late</strong>"))
        #expect(html.contains("aria-hidden") == (tone != .plain))
    }

    @Test func `every tone has a shape of its own`() {
        #expect(Set(StateTag.Tone.allCases.map { StateTag("", $0).mark }).count == StateTag.Tone.allCases.count)
    }

    @Test func `what is withheld never looks like what is not known`() throws {
        let rows = [
            SummaryRow("a", Said(text: "withheld: protected", isWithheld: true)),
            SummaryRow("b", Said(text: "not known", isUnknown: true)), SummaryRow("c", "one", "two"),
        ]
        let html = try written("summary-list", ["rows": rows])
        #expect(html.contains("class=\"withheld\""))
        #expect(html.contains("class=\"unknown\">not known"))
        #expect(html.ranges(of: "<li>").count == 2)
    }

    @Test func `a cell of a table names its column`() throws {
        let table = Table("Cases", ["Case", Table.Column(text: "Alerts", isNumeric: true)], [[["K-1"], ["3"]]])
        let html = try written("table", table)
        #expect(html.contains("<th scope=\"row\" role=\"rowheader\" data-column=\"Case\">"))
        #expect(html.contains("data-column=\"Alerts\" class=\"numeric\""))
    }

    @Test(arguments: Field.Kind.allCases)
    func `a field with a problem says so where it is`(kind: Field.Kind) throws {
        let field = Field(
            kind, name: "release", label: "When?", hint: "A day", problem: "Say when", value: "x",
            choices: [FieldChoice(value: "1", text: "One"), FieldChoice(value: "2", text: "Two")],
            parts: [FieldPart(name: "release-day", label: "Day", value: "1", width: 2)])
        let html = try written("field-\(kind.rawValue)", field)
        #expect(html.contains("id=\"release-problem\""))
        #expect(html.contains("aria-describedby=\"release-hint release-problem\""))
        // A summary of problems leads there.
        #expect(html.contains("id=\"release\""))
        #expect(ErrorSummary(of: [field])?.problems == [FormProblem(text: "Say when", href: "#release")])
    }

    @Test func `a choice that was made stays made`() throws {
        let field = Field(
            .radios, name: "within", label: "Within",
            choices: [FieldChoice(value: "2", text: "Two"), FieldChoice(value: "12", text: "Twelve", isChosen: true)])
        #expect(try written("field-radios", field).contains("name=\"within\" type=\"radio\" value=\"12\" checked"))
    }
}
