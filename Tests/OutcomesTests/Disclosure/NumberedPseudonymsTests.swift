import Outcomes
import Testing

/// References that are told as numbers.
struct NumberedPseudonymsTests {
    private func table(_ name: String, _ column: String, _ cells: [StudyCell]) -> StudyTable {
        StudyTable(
            name, title: name, meaning: "Who.",
            columns: [
                StudyColumn(column, "Who.", .text, .pseudonym), StudyColumn("what", "What.", .text, .plain),
            ],
            rows: cells.map { [$0, .text("PO-1")] })
    }

    @Test func `a reference has one number in all columns of a name, and what is unknown stays so`() throws {
        let told = [
            table("one", "actor", [.text("PO-1"), .text("CM-1"), .unknown, .text("PO-1")]),
            table("two", "actor", [.text("CM-1"), .text("EX-1")]), table("three", "agency", [.text("CM-1")]),
        ].numbered
        #expect(
            try told[0].cells("actor") == [.text("actor-1"), .text("actor-2"), .unknown, .text("actor-1")])
        #expect(try told[1].cells("actor") == [.text("actor-2"), .text("actor-3")])
        #expect(try told[2].cells("agency") == [.text("agency-1")])
        #expect(try told[0].cells("what") == [.text("PO-1"), .text("PO-1"), .text("PO-1"), .text("PO-1")])
    }
}
