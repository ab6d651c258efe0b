import Casework
import Events
import Testing

/// Lines whose event is not one of the vocabulary.
struct ContentRefusalTests {
    static func advice(on type: String) -> String {
        "correct the field, or leave it out if it is unknown; `throughcare record CASE \(type) --help` lists the fields"
    }

    @Test(arguments: [
        BadLine(
            Line.of("MovedHouse"), field: "type", expected: "an event type of the vocabulary", found: #""MovedHouse""#,
            advice: "check the spelling; names are like ReleaseDateSet"),
        BadLine(
            Line.of("releaseDATEset", #"{"releaseAt":"2026-03-27"}"#), field: "type",
            expected: "an event type of the vocabulary", found: #""releaseDATEset""#, advice: "write ReleaseDateSet"),
        BadLine(
            Line.of("ReleaseDateSet", #"{"releaseAt":"2026-03-27"}"#, #""schemaVersion":2"#), field: "schemaVersion",
            expected: "version 1 of ReleaseDateSet", found: "version 2",
            advice: "write it in a version that this software knows"),
        BadLine(
            Line.of("ReleaseDateSet", #"{"releaseAt":"2026-03-27"}"#, in: "actor/CM-21"), field: "stream",
            expected: "a stream of kind case for ReleaseDateSet", found: "actor/CM-21",
            advice: "name the stream as kind/reference"),
        BadLine(
            Line.of("PublicHolidayDeclared", #"{"calendar":"AT","date":"2026-10-26"}"#), field: "stream",
            expected: "a stream of kind calendar for PublicHolidayDeclared", found: "case/K-001",
            advice: "name the stream as kind/reference"),
    ])
    func `an event that does not exist so is refused`(bad: BadLine) throws {
        try bad.expectRefusal()
    }

    @Test(arguments: [
        BadLine(
            Line.of("NeedMet", #"{"needId":"N-1","colour":"red"}"#), field: "data.colour",
            expected: "one of the fields needId, outcome, evidence", found: "an unknown field",
            advice: advice(on: "NeedMet")),
        BadLine(
            Line.of("CaseOpened", #"{"caseRef":"K-002","tz":"UTC","track":"bail"}"#, in: "case/K-002"),
            field: "data.track", expected: "one of custodial_release, remand, community_measure, never_sentenced",
            found: #"the text "bail""#, advice: advice(on: "CaseOpened")),
        BadLine(
            Line.of("CaseOpened", #"{"caseRef":"K-002","track":"remand"}"#, in: "case/K-002"), field: "data.tz",
            expected: "an IANA time zone, such as Europe/Paris", found: "nothing", advice: advice(on: "CaseOpened")),
        BadLine(
            Line.of("CaseClosed", "[1]"), field: "data", expected: "an object", found: "a list of 1",
            advice: advice(on: "CaseClosed")),
        BadLine(
            Line.of("NeedMet", #"{"needId":"N-1","evidence":"lease \u202Ede"}"#), field: "data.evidence",
            expected: "text without control characters that turn it around", found: "U+202E",
            advice: advice(on: "NeedMet")),
        BadLine(
            Line.of("NeedMet", "{\"needId\":\"N-1\",\"evidence\":\"\u{2066}lease\"}"), field: "data.evidence",
            expected: "text without control characters that turn it around", found: "U+2066",
            advice: advice(on: "NeedMet")),
    ])
    func `a field that cannot be taken is named`(bad: BadLine) throws {
        try bad.expectRefusal()
    }

    @Test func `one name in two compositions of its letters is given twice`() throws {
        let office = try Office()
        let fields = "{\"needId\":\"N-1\",\"\u{E9}\":1,\"e\u{301}\":2}"
        let refusal = #expect(throws: BadInput.self) { try office.take([Line.opened, Line.of("NeedMet", fields)]) }
        #expect(refusal?.line == 2 && refusal?.expected.hasPrefix("each name once") == true)
        #expect(try office.entries.isEmpty)
    }

    @Test func `text in decomposed letters is kept composed`() throws {
        let office = try Office()
        try office.take([
            Line.opened, Line.of("NeedMet", "{\"needId\":\"N-1\",\"evidence\":\"cle\u{301} remise\"}"),
            Line.of("ProfileRecorded", in: "case/K-001"),
        ])
        let kept = try #require(try office.entries.dropFirst().first)
        #expect(kept.contents?.data == Array(#"{"evidence":"cl\#u{E9} remise","needId":"N-1"}"#.utf8))
    }

    @Test func `a reference in decomposed letters is the stream of the composed one`() throws {
        let office = try Office()
        let opening = #"{"caseRef":"Ren\#u{E9}","track":"remand","tz":"UTC"}"#
        try office.take([
            Line.of("CaseOpened", opening, in: "case/Ren\u{E9}"), Line.of("ProfileRecorded", in: "case/Rene\u{301}"),
        ])
        let subjects = try office.entries.map { Array($0.stream.subject.utf8) }
        #expect(subjects == [Array("Ren\u{E9}".utf8), Array("Ren\u{E9}".utf8)])
        #expect(try office.entries.map(\.version) == [1, 2])
    }
}
