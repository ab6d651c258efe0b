import Casework
import Events
import Specifications
import Testing

/// What is taken and told to a person.
struct WarningTests {
    static let condition = #"{"conditionId":"C-1","kind":"curfew"}"#
    static let missing = "data.decisionRef: without decisionRef no review can name this decision (invariant 7)"

    @Test func `recording tells what is odd, once`() throws {
        let office = try Office()
        try office.record("CaseOpened", RecordTests.opening)
        let recorded = try office.record("ConditionImposed", Self.condition, id: .number(2))
        #expect(recorded.warnings.map(\.description) == [Self.missing])
        #expect(recorded.json["warnings"] == .array([.string(Self.missing)]))
        #expect(try office.record("ConditionImposed", Self.condition, id: .number(2)).warnings.isEmpty)
    }

    @Test func `a name that mixes scripts is taken and told`() throws {
        let office = try Office()
        let opening = "{\"caseRef\":\"\u{410}dam\",\"track\":\"remand\",\"tz\":\"UTC\"}"
        let recorded = try office.record("CaseOpened", opening, in: .named(.case, "\u{410}dam"))
        #expect(recorded.warnings.map(\.field) == ["data.caseRef", "stream"])
    }

    @Test(
        arguments: [
            ("ObservationRecorded", #"{"what":"quiet"}"#, nil, true),
            ("ObservationRecorded", #"{"what":"quiet","how":"seen"}"#, nil, false),
            ("ObservationRecorded", #"{"what":"quiet"}"#, Provenance(how: "seen"), false),
            ("ObservationRecorded", #"{"what":"quiet"}"#, Provenance(where: "wing B"), true),
            ("IncidentRecorded", #"{"kind":"self_harm"}"#, nil, true),
            ("IncidentRecorded", #"{"kind":"self_harm"}"#, Provenance(how: "document"), false),
            ("ContactHeld", #"{"actor":"CM"}"#, nil, false),
        ] as [(String, String, Provenance?, Bool)])
    func `what was perceived is taken also if nobody says how, and told`(
        type: String, data: String, provenance: Provenance?, isTold: Bool
    ) throws {
        let office = try Office()
        try office.record("CaseOpened", RecordTests.opening)
        let submission = Submission(
            stream: .lina, type: type, attributes: Attributes(provenance: provenance), data: try JSONParser.parse(data))
        let recorded = try office.casework.record(submission)
        #expect(recorded.warnings.map(\.field) == (isTold ? ["provenance.how"] : []))
    }

    @Test(arguments: [(19, 19), (20, 20), (21, 20)])
    func `an import keeps the first 20 warnings with their lines, and counts all`(count: Int, kept: Int) throws {
        let office = try Office()
        let lines = (0..<count).map { Line.of("ConditionImposed", Self.condition, Line.id(UInt64($0 + 2))) }
        let report = try office.take([Line.opened] + lines)
        #expect(report.warningCount == count)
        #expect(report.warnings.map(\.place.number) == Array(2..<(kept + 2)))
        #expect(report.warnings.first?.description == "line 2, \(Self.missing)")
        #expect(try office.take([Line.opened] + lines).warningCount == 0)
    }
}
