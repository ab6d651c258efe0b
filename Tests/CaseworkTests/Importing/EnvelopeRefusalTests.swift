import Testing

/// Lines whose envelope cannot be read.
struct EnvelopeRefusalTests {
    static let oneObject = "write one JSON object a line"
    static let members = """
        one of the members agency, causationId, correlationId, data, id, kind, legalBasis, marking, occurredAt, \
        position, precision, provenance, purpose, recordedAt, recordedBy, reviewBy, role, schemaVersion, seq, stream, \
        type, version
        """
    static let kinds = """
        kind/reference, with one of the kinds access, actor, agreement, alert, audit, calendar, case, partnership, policy
        """
    static let offset = "a time with its offset, such as 2026-03-27T15:30+01:00, or a date"

    @Test(arguments: [
        BadLine("[1]", field: nil, expected: "a JSON object", found: "a list of 1", advice: oneObject),
        BadLine(
            "record it", field: "column 1", expected: "a JSON value", found: #""r""#, advice: oneObject),
        BadLine(
            #"{"stream":"case/K-001","stream":"case/K-002"}"#, field: "column 24",
            expected: #"each name once; "stream" is given a second time"#, found: "\"\"\"", advice: oneObject),
        BadLine(
            #"{"x":"# + String(repeating: "[", count: 32) + String(repeating: "]", count: 32) + "}",
            field: "column 37", expected: "at most 32 levels of nesting", found: #""[""#, advice: oneObject),
        BadLine(
            "{\"stream\":\"\u{0}\"}", field: "column 12",
            expected: #"no control character inside a text (write \n or \t)"#, found: "a NUL character",
            advice: oneObject),
        BadLine(
            #"{"stream":"\u0000"}"#, field: "column 18", expected: "no NUL character in a text", found: "\"\"\"",
            advice: oneObject),
    ])
    func `a line that is no JSON of ours is refused at its column`(bad: BadLine) throws {
        try bad.expectRefusal()
    }

    @Test func `thirty-two levels of nesting are read, so that the name can be refused`() throws {
        let lists = String(repeating: "[", count: 31) + String(repeating: "]", count: 31)
        try BadLine(
            Line.of("ProfileRecorded", "{}", #""x":"# + lists), field: "x", expected: Self.members,
            found: "an unknown field", advice: "correct the name or the value; what the event says belongs into data"
        ).expectRefusal()
    }

    @Test(arguments: [
        BadLine(
            Line.of("ProfileRecorded", "{}", #""recorder":"CM-21""#), field: "recorder", expected: members,
            found: "an unknown field", advice: "correct the name or the value; what the event says belongs into data"),
        BadLine(
            Line.of("ProfileRecorded", "{}", #""marking":"secret""#), field: "marking",
            expected: "one of open, sensitive, protected", found: #"the text "secret""#,
            advice: "correct the name or the value; what the event says belongs into data"),
        BadLine(
            Line.of("ProfileRecorded", "{}", #""id":"7""#), field: "id",
            expected: "an entry id, such as 018f3c1e-7a4b-7c2d-8e3f-0123456789ab", found: #"the text "7""#,
            advice: "correct the value"),
        BadLine(
            Line.of("ProfileRecorded", "{}", #""precision":"minute""#), field: "precision",
            expected: "one of instant, half_day, day", found: #"the text "minute""#, advice: "correct the value"),
        BadLine(
            #"{"stream":"case/K-001","type":"ProfileRecorded"}"#, field: "data", expected: "any JSON value",
            found: "nothing", advice: "every line needs data"),
        BadLine(
            #"{"stream":"case/K-001","type":null,"data":{}}"#, field: "type",
            expected: "text of at most 2000 characters", found: "nothing", advice: "every line needs type"),
        BadLine(
            Line.of("ProfileRecorded", in: "person/K-001"), field: "stream", expected: kinds,
            found: #""person/K-001""#, advice: "write it like case/K-014"),
        BadLine(
            Line.of("ProfileRecorded", in: "case/K 1"), field: "stream", expected: kinds, found: #""case/K 1""#,
            advice: "write it like case/K-014"),
    ])
    func `a member that cannot be read is named`(bad: BadLine) throws {
        try bad.expectRefusal()
    }

    @Test(arguments: [
        BadLine(
            Line.of("ProfileRecorded", "{}", #""occurredAt":"2026-03-27T15:30""#), field: "occurredAt",
            expected: offset, found: #""2026-03-27T15:30""#,
            advice: "add the offset from UTC (Z, +01:00 …); without it the moment is not known"),
        BadLine(
            Line.of("ProfileRecorded", "{}", #""occurredAt":"2026-02-29""#), field: "occurredAt", expected: offset,
            found: #""2026-02-29""#,
            advice: "add the offset from UTC (Z, +01:00 …); without it the moment is not known"),
        BadLine(
            Line.of("ProfileRecorded", "{}", #""recordedAt":"2026-03-27T15:30:00""#), field: "recordedAt",
            expected: "a time with its offset, such as 2026-03-27T15:30:00+01:00", found: #""2026-03-27T15:30:00""#,
            advice: "add the offset from UTC (Z, +01:00 …)"),
        BadLine(
            Line.of("ProfileRecorded", "{}", #""recordedAt":"2026-03-27""#), field: "recordedAt",
            expected: "a time with its offset, such as 2026-03-27T15:30:00+01:00", found: #""2026-03-27""#,
            advice: "add the offset from UTC (Z, +01:00 …)"),
        BadLine(
            Line.of("ReleaseDateSet", #"{"releaseAt":"2026-03-27T15:30"}"#), field: "data.releaseAt",
            expected: "a time with its offset, such as 2026-03-27T15:30+01:00, or a date such as 2026-03-27",
            found: #"the text "2026-03-27T15:30""#, advice: ContentRefusalTests.advice(on: "ReleaseDateSet")),
    ])
    func `a time without its offset is refused wherever it stands`(bad: BadLine) throws {
        try bad.expectRefusal()
    }
}
