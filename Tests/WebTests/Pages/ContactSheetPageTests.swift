import Events
import Projections
import Testing

@testable import Web

@Suite struct ContactSheetPageTests {
    @Test func `the sheet has nothing on it but what the record wrote for the one who reads it`() throws {
        let page = ContactSheetPage(caseRef: "K-1", audience: .person, language: nil, reader: try Readers.english())
        let lines = [
            TextLine("People you can reach", .title), TextLine("Hours from …", .faint), .blank,
            TextLine("Mentor · MN-24", .heading), TextLine("  ring ____"), .blank,
            TextLine("not for you: 2 protected entries; what is missing here may be recorded there", .faint),
        ]
        let content = page.content(try Readers.json(#"{"language": "en", "entriesLeftOut": {"protected": 2}}"#), lines)
        #expect(content.title == "People you can reach")
        #expect(content.blocks.map(\.heading) == [nil, "Mentor · MN-24"])
        #expect(content.blocks.flatMap(\.lines).map(\.text) == ["Hours from …", "ring ____"])
        #expect(content.leftOut != nil)
    }
}
