import Events
import Specifications
import Testing

struct DraftTests {
    @Test(
        arguments: [
            (#"{"a":1,"b":{"c":2,"d":3}}"#, #"{ "b": {"d":3, "c":2}, "a": 1 }"#, true),
            (#"{"a":"é"}"#, #"{"a":"\u00e9"}"#, true), (#"{"a":1}"#, #"{"a":1.0}"#, false),
            (#"{"a":[1,2]}"#, #"{"a":[2,1]}"#, false), (#"{"a":1}"#, #"{"a":1,"b":null}"#, false),
        ])
    func `drafts are equal if their data say the same in another order`(left: String, right: String, areEqual: Bool) {
        #expect((draft(json(left)) == draft(json(right))) == areEqual)
        #expect((draft(json(left)).contents.data == draft(json(right)).contents.data) == areEqual)
    }

    @Test func `an envelope that says nothing takes no bytes`() {
        #expect(draft(.object([])).contents.attributes == [])
        #expect(draft(.object([]), Attributes()).contents.attributes == [])
    }

    @Test func `an envelope is kept in canonical form`() {
        let draft = draft(.object([]), Attributes(agency: "PROB", kind: .fact, marking: .protected))
        #expect(text(draft.contents.attributes) == #"{"agency":"PROB","kind":"fact","marking":"protected"}"#)
    }

    @Test func `an event made here has its name, its version and its data`() throws {
        let event = try #require(event("CaseClosed", #"{"reason":"goals_met"}"#) as? CaseClosed)
        let draft = Draft(
            id: entryID("018f3c1e-7a4b-7c2d-8e3f-0123456789ab"), stream: streamName("case/K-014"),
            occurred: Occurrence(instant: utc("2026-03-27T14:30Z")), event: event)
        #expect(draft.type == "CaseClosed")
        #expect(draft.schemaVersion == 1)
        #expect(text(draft.contents.data) == #"{"reason":"goals_met"}"#)
        let logged = LoggedEntry(draft, position: 9, version: 2, recordedAt: utc("2026-03-27T15:00Z"))
        let entry = try EventCatalogue.standard.open(logged)
        #expect(entry.event as? CaseClosed == event)
        #expect((entry.id, entry.stream, entry.position) == (draft.id, draft.stream, 9))
    }

    @Test func `the envelope comes back from its bytes`() throws {
        let fields = Attributes.shape.fields
        var random = RandomFields(seed: SeededGenerator.printedSeed(for: "DraftTests"), fill: .everything)
        let attributes = try Attributes(json: random.object(fields))
        let entry = try EventCatalogue.standard.open(
            .sample("CaseClosed", bytes("{}"), attributes: draft(.object([]), attributes).contents.attributes))
        #expect(entry.attributes == attributes)
    }

    private func draft(_ data: JSON, _ attributes: Attributes = .none) -> Draft {
        Draft(
            id: entryID("018f3c1e-7a4b-7c2d-8e3f-0123456789ab"), stream: streamName("case/K-014"), type: "CaseClosed",
            schemaVersion: 1, occurred: Occurrence(instant: utc("2026-03-27T14:30Z")), attributes: attributes,
            data: data)
    }
}
