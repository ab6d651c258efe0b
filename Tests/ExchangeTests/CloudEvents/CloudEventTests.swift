import Events
import Exchange
import Testing

struct CloudEventTests {
    private static let event = #"""
        "specversion":"1.0","source":"/prison/north","type":"org.throughcare.ReleaseDateSet","subject":"case/K-014",\#
        "data":{"releaseAt":"2026-03-27"}
        """#
    private static let uuid = #""id":"018f3c1e-7a4b-7c2d-8e3f-0123456789ab""#

    private static func translate(_ members: String, _ event: String = event) throws -> TranslatedEntry {
        try CloudEvent.translate(JSONParser.parse("{\(event),\(members)}"))
    }

    @Test func `a CloudEvent becomes a line of ours`() throws {
        let entry = try Self.translate(
            Self.uuid + #"""
                ,"time":"2026-03-01T08:00:00Z","datacontenttype":"application/json; charset=utf-8","schemaversion":"1",\#
                "recordedby":"CM-21","legalbasis":"statute","marking":"sensitive","recordedat":"2026-03-02T08:00:00Z",\#
                "precision":"day","correlationid":"M-1","provenancehow":"seen","provenancewhere":"gate","traceparent":"x"
                """#)
        let expected = #"""
            {"id":"018f3c1e-7a4b-7c2d-8e3f-0123456789ab","stream":"case/K-014","type":"ReleaseDateSet",\#
            "occurredAt":"2026-03-01T08:00:00Z","schemaVersion":1,"recordedBy":"CM-21","legalBasis":"statute",\#
            "marking":"sensitive","recordedAt":"2026-03-02T08:00:00Z","precision":"day","correlationId":"M-1",\#
            "provenance":{"how":"seen","where":"gate"},"data":{"releaseAt":"2026-03-27"}}
            """#
        #expect(try entry.line.canonicalBytes == JSONParser.parse(expected).canonicalBytes)
        #expect(entry.origin == nil)
    }

    @Test(arguments: ["ReleaseDateSet", "org.throughcare.ReleaseDateSet", "https://example.org/events/ReleaseDateSet"])
    func `the type is the last part of its name`(type: String) throws {
        let event = Self.event.replacing("org.throughcare.ReleaseDateSet", with: type)
        #expect(try Self.translate(Self.uuid, event).line["type"] == .string("ReleaseDateSet"))
    }

    @Test(arguments: [("K-014", "case/K-014"), ("case/K-014", "case/K-014"), ("actor/CM-21", "actor/CM-21")])
    func `a bare subject is a case`(subject: String, stream: String) throws {
        let event = Self.event.replacing("case/K-014", with: subject)
        #expect(try Self.translate(Self.uuid, event).line["stream"] == .string(stream))
    }

    @Test(arguments: ["42", "00000000-0000-0000-0000-000000000001", "018f3c1e-7a4b-9c2d-8e3f-0123456789ab"])
    func `an id that is unique only in its source is told apart from that of another source`(id: String) throws {
        let here = try Self.translate("\"id\":\"\(id)\"")
        let there = try Self.translate(
            "\"id\":\"\(id)\"", Self.event.replacing("/prison/north", with: "/prison/south"))
        #expect(here.line["id"] == nil && here.origin != nil)
        #expect(here.origin != there.origin)
        #expect(try here.origin == Self.translate("\"id\":\"\(id)\"").origin)
    }

    @Test(
        arguments: [
            (#""specversion":"1.0""#, #""specversion":"0.3""#, "specversion"),
            (#""source":"/prison/north","#, "", "source"),
            (#""subject":"case/K-014""#, #""subject":"csae/K-014""#, "subject"),
            (#""subject":"case/K-014""#, #""subject":7"#, "subject"),
            (#""data":{"releaseAt":"2026-03-27"}"#, #""data_base64":"e30=""#, "data_base64"),
            (#""data":{"releaseAt":"2026-03-27"}"#, #""dataref":"https://example.org""#, "dataref"),
            (#""data":{"releaseAt":"2026-03-27"}"#, #""datacontenttype":"text/xml","data":"<a/>""#, "datacontenttype"),
            (#""data":"#, #""recordedBy":"CM-21","data":"#, "recordedBy"),
        ])
    func `what cannot be taken is refused by its name`(old: String, new: String, field: String) {
        let refusal = #expect(throws: TranslationProblem.self) {
            try Self.translate(Self.uuid, Self.event.replacing(old, with: new))
        }
        #expect(refusal?.field == field)
    }
}
