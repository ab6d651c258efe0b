import Casework
import Hummingbird
import HummingbirdTesting
import Outcomes
import Testing

@testable import Web

/// What happened to many, with what is withheld said in words.
@Suite struct EvaluationPagesTests {
    private static let table = StudyTable(
        "made-up", title: "made up", meaning: "Nothing real.",
        columns: [
            StudyColumn("group", "The group.", .text, .group),
            StudyColumn("people", "How many.", .integer, .count(within: nil)),
            StudyColumn("meanDays", "How long.", .number, .figure(of: "people"), unit: "d"),
        ], rows: [[.text("a_b"), .withheld, .withheld], [.text("c"), .integer(12), .unknown]])

    @Test(arguments: [(Language.english, "withheld", "not known"), (.german, "zurückgehalten", "nicht bekannt")])
    func `withheld and unknown are words, never a gap`(language: Language, withheld: String, unknown: String) throws {
        let asked = AskedEvaluation(.quality) { _ in nil }
        let shown = EvaluationPresenter(asked: asked, words: try Words(language)).table(Self.table)
        let cells = try #require(shown.table).rows.map { $0.cells.map { $0.said[0] } }
        #expect(cells[0][1].isWithheld && cells[0][1].text == withheld)
        #expect(cells[1][2].isUnknown && cells[1][2].text == unknown)
        #expect(cells[1][1].text == "12" && !cells[1][1].isWithheld)
        #expect(shown.hasWithheld)
        #expect(shown.table?.columns.map(\.text) == ["Group", "People", "Mean days (d)"])
    }

    @Test(arguments: [(9, 3), (11, 3), (12, 4), (0, 3)])
    func `a page shows as many rows as fit, three at least, and says how many more there are`(
        cells: Int, rows: Int
    ) throws {
        let long = Self.table.telling(Array(repeating: [.text("c"), .integer(12), .unknown], count: 5))
        let asked = AskedEvaluation(.quality) { _ in nil }
        let shown = EvaluationPresenter(asked: asked, words: try Words(.english)).table(long, atMost: cells)
        #expect(shown.table?.rows.count == rows)
        #expect(shown.rest?.contains("\(5 - rows)") == true)
    }

    @Test func `the file says what is withheld, too`() {
        let text = TablesFile(tables: [Self.table]).text
        #expect(text == "made-up,made up\r\ngroup,people,meanDays\r\na_b,withheld,withheld\r\nc,12,unknown\r\n")
    }

    @Test(arguments: AskedEvaluation.Topic.allCases)
    func `every question has a page in both languages`(topic: AskedEvaluation.Topic) async throws {
        let lobby = try Lobby()
        try await lobby.open { client in
            var browser = try await Browser(lobby, client)
            for language in Language.allCases {
                browser.language = language.rawValue
                let page = try await browser.open("/evaluation/\(topic)?k=5&by=track&ending=recall")
                #expect(page.status == .ok, "\(topic) \(language)")
                #expect(page.html.contains("<h1>"))
            }
        }
    }

    @Test func `the tables are given as a file only to whoever says what for`() async throws {
        let lobby = try Lobby()
        try await lobby.open { client in
            let browser = try await Browser(lobby, client)
            let refused = try await browser.send(FormFields([("k", "5")]), to: "/evaluation/quality/tables")
            #expect(refused.status == .unprocessableContent && refused.html.contains("href=\"#purpose\""))
            let given = try await browser.send(
                FormFields([("k", "5"), ("purpose", "yearly report")]), to: "/evaluation/quality/tables")
            #expect(given.status == .ok && !given.html.contains("<html"))
        }
    }

    @Test(arguments: [("4", 10), ("5", 5), ("20", 20), ("x", 10)])
    func `nobody asks for fewer persons than may be told of`(given: String, k: Int) {
        #expect(AskedEvaluation(.cohort) { $0 == "k" ? given : nil }.k == k)
    }
}
