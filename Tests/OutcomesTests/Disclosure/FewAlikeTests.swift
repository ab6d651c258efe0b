import Outcomes
import Testing

struct FewAlikeTests {
    private static func table(_ rows: [(String, String, String)]) -> StudyTable {
        StudyTable(
            "cohort", title: "releases", meaning: "Made up.",
            columns: [
                StudyColumn("person", "Who.", .text, .pseudonym),
                StudyColumn("track", "The way of the case.", .text, .characteristic),
                StudyColumn("age", "A band.", .text, .characteristic),
                StudyColumn("days", "How long.", .integer, .measure, unit: "d"),
            ],
            rows: rows.map { [.text($0.0), .text($0.1), .text($0.2), .integer(7)] })
    }

    private static func told(_ release: FewAlike.Release) -> [String] {
        release.table.rows.map { $0.prefix(3).map { $0 == .withheld ? "*" : $0.field ?? "-" }.joined(separator: " ") }
    }

    @Test func `the last characteristic goes first, until enough are alike`() {
        let release = FewAlike(k: 2).released(
            Self.table([
                ("a", "remand", "20-24"), ("b", "remand", "20-24"), ("c", "remand", "45-54"), ("d", "remand", "65+"),
            ]))
        #expect(Self.told(release) == ["a remand 20-24", "b remand 20-24", "c remand *", "d remand *"])
        #expect(release.refused == 0)
        #expect(release.generalised == 2)
    }

    @Test func `who is alone even so is left out`() {
        let release = FewAlike(k: 2).released(
            Self.table([("a", "remand", "20-24"), ("b", "remand", "20-24"), ("c", "custodial_release", "45-54")]))
        #expect(Self.told(release) == ["a remand 20-24", "b remand 20-24"])
        #expect(release.refused == 1)
    }

    @Test func `two releases of one person are one person`() {
        let release = FewAlike(k: 2).released(Self.table([("a", "remand", "20-24"), ("a", "remand", "20-24")]))
        #expect(release.table.rows.isEmpty)
        #expect(release.refused == 2)
    }

    @Test func `with one as the limit all goes out as it is`() {
        let table = Self.table([("a", "remand", "20-24"), ("b", "custodial_release", "65+")])
        #expect(FewAlike(k: 1).released(table).table == table)
    }
}
