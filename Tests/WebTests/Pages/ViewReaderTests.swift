import Events
import Testing

@testable import Web

@Suite struct ViewReaderTests {
    @Test func `withheld, unknown, none and no are four different things`() throws {
        let reader = try Readers.english()
        let view = try Readers.json(#"{"a": "(withheld: protected)", "b": null, "c": [], "d": false}"#)
        let said = ["a", "b", "c", "d"].map { reader.said(view[$0], of: $0) }
        #expect(said.map(\.isWithheld) == [true, false, false, false])
        #expect(said.map(\.isUnknown) == [false, true, false, false])
        #expect(Set(said.map(\.text)).count == 4)
    }

    @Test func `times are told by the clock of the case`() throws {
        let reader = try Readers.reader(.german)
        #expect(reader.said(.string("2026-03-27T14:30:00Z"), of: "at").text == "Fr 27.\u{202F}3.\u{202F}2026, 15:30")
    }

    @Test func `entries that are left out are counted together`() throws {
        let view = try Readers.json(#"{"entriesLeftOut": {"protected": 2, "sensitive": 3}}"#)
        #expect(try Readers.english().leftOut(of: view)?.text.hasPrefix("5 entries") == true)
        #expect(try Readers.english().leftOut(of: .object([])) == nil)
    }

    @Test func `any view is told in parts, and a list that is empty is told as that`() throws {
        let view = try Readers.json(
            #"{"case": "K-1", "state": "open", "roles": [{"role": "x", "actor": null}], "wide": [{"a": {"b": 1}}], "none": []}"#
        )
        let told = ViewSections(reader: try Readers.english()).whole(view)
        #expect(told.summary?.rows.map(\.term) == ["State", "None"])
        #expect(told.sections.map { $0.table == nil } == [false, true])
        #expect(told.sections.first?.table?.rows.first?.cells.last?.said.first?.isUnknown == true)
        #expect(told.sections.last?.sections.count == 1)
    }
}
