import Events
import Outcomes
import Projections
import Testing

struct StudyTableTests {
    private let table = StudyTable(
        "housing", title: "nights in a place", meaning: "Nights with a place to live.",
        columns: [
            StudyColumn("track", "The way of the case.", .text, .group),
            StudyColumn("releases", "How many.", .integer, .count(within: nil)),
            StudyColumn("share", "Nights with a place.", .number, .figure(of: "releases")),
        ],
        rows: [
            [.text("custodial_release"), .integer(120), .number(0.75)], [.text("remand"), .withheld, .withheld],
            [.text("community_measure"), .integer(12), .unknown],
        ], notes: ["as known on 1 March 2027"])

    @Test func `a terminal tells what is withheld from what is unknown`() {
        #expect(
            table.text.map(\.text) == [
                "housing · nights in a place", "track              releases   share",
                "custodial_release       120  0.7500", "remand                    *       *",
                "community_measure        12       -", "* withheld, so that nobody can be recognised",
                "- unknown, or not recorded", "as known on 1 March 2027",
            ])
    }

    @Test func `programs are told which values are withheld`() throws {
        let rows = try #require(table.json.members?.first { $0.name == "rows" }?.value)
        #expect(
            rows.line
                == #"[{"track":"custodial_release","releases":120,"share":0.75},"#
                + #"{"track":"remand","releases":null,"share":null,"withheld":["releases","share"]},"#
                + #"{"track":"community_measure","releases":12,"share":null}]"#)
    }

    @Test(
        arguments: [
            (0, "0"), (-3, "-3"), (0.1, "0.1"), (1e16, "1e+16"), (1.0 / 3, "0.3333333333333333"),
            (2.5e-300, "2.5e-300"),
        ] as [(Double, String)])
    func `a number keeps all its digits`(number: Double, text: String) {
        #expect(StudyCell.number(number).field == text)
        #expect(Double(text) == number)
    }

    @Test(arguments: [Double.nan, .infinity]) func `what is no number is unknown`(number: Double) {
        #expect(StudyCell(number) == .unknown)
    }
}
