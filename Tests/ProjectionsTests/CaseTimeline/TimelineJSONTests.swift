import Almanac
import Events
import Projections
import Specifications
import Testing

/// The timeline as programs read it.
struct TimelineJSONTests {
    private let story = CaseStory(opened: "2026-01-05T08:00Z")
        .contact(lasting: 10, "2026-01-07T10:00Z", recordedAt: "2026-01-08T09:00Z")
        .corrected(2, #""minutes":20"#, at: "2026-01-09T10:00Z").voided(2, at: "2026-01-10T10:00Z")

    private func row(_ type: String, of story: CaseStory) throws -> JSON {
        let rows = try #require(story.timeline().json["rows"]).elements
        return try #require(rows.first { $0["type"] == .string(type) })
    }

    @Test func `every row has every member`() throws {
        let members: Set<String> = [
            "seq", "occurredAt", "occurredLocal", "recordedAt", "lateBy", "type", "headline", "details", "actor",
            "agency", "how", "correctedBy", "voidedBy", "supersededBy", "alertsOpenedHere", "alertsClosedHere",
        ]
        let rows = try #require(story.timeline().json["rows"]).elements
        #expect(rows.count == 4)
        for row in rows { #expect(row.names.isSuperset(of: members)) }
    }

    @Test func `a row says what, when, how late, and what became of it`() throws {
        let contact = try row("ContactHeld", of: story)
        #expect(contact["seq"] == .number("2"))
        #expect(contact["occurredAt"] == .string("2026-01-07T10:00:00Z"))
        #expect(contact["occurredLocal"] == .string("Wednesday 7 January 2026, 11:00 (+01:00)"))
        #expect(contact["recordedAt"] == .string("2026-01-08T09:00:00Z"))
        #expect(contact["lateBy"] == .number("1380"))
        #expect(contact["headline"] == .string("Contact held: PO-1, 20 min"))
        #expect(contact["details"]?["minutes"] == .number("20"))
        #expect(contact["correctedBy"] == .array([.number("3")]))
        #expect(contact["voidedBy"] == .number("4"))
        #expect(contact["supersededBy"] == nil)
    }

    @Test func `a release date says which one took its place`() throws {
        let moved = CaseStory().releaseSet("2026-03-10T09:00Z")
            .telling("2026-01-05T10:00Z", "ReleaseDateChanged", #"{"to":"2026-03-11T09:00Z"}"#)
        #expect(try row("ReleaseDateSet", of: moved)["supersededBy"] == .number("3"))
    }

    @Test func `alerts are told where they were opened and closed`() throws {
        let alert = #""alertId":"AL-1""#
        let told = story.telling(
            "2026-01-11T10:00Z", "AlertRaised",
            #"{\#(alert),"ruleId":"contact-lapsed","severity":"warning","ruleVersion":1,"evidence":[]}"#,
            in: "alert/K-1"
        ).telling("2026-01-12T10:00Z", "AlertClosed", #"{\#(alert),"closure":"condition_cleared"}"#, in: "alert/K-1")
        let (raised, closed) = try (row("AlertRaised", of: told), row("AlertClosed", of: told))
        #expect(raised["alertsOpenedHere"] == .array([.string("AL-1")]))
        #expect(raised["alertsClosedHere"] == .array([]))
        #expect(closed["alertsOpenedHere"] == .array([]))
        #expect(closed["alertsClosedHere"] == .array([.string("AL-1")]))
    }

    @Test func `a row says who recorded it and how it was obtained`() throws {
        let first = try #require(story.entries().first)
        let draft = Draft(
            id: first.id, stream: first.stream, type: first.type, schemaVersion: 1, occurred: first.occurred,
            attributes: Attributes(recordedBy: "PO-1", agency: "PROB", provenance: Provenance(how: "seen")),
            data: try JSONParser.parse(first.contents?.data ?? []))
        let entry = LoggedEntry(draft, position: 1, version: 1, recordedAt: first.recordedAt)
        let history = try History([entry])
        let timeline = CaseTimeline(CaseFile("K-1", history), history, seenFrom: .today)
        let row = try #require(timeline.json["rows"]?.elements.first)
        #expect(row["actor"] == .string("PO-1"))
        #expect(row["agency"] == .string("PROB"))
        #expect(row["how"] == .string("seen"))
    }

    @Test func `nobody named and nothing corrected are said as such`() throws {
        let opening = try row("CaseOpened", of: story)
        let written = Dictionary(uniqueKeysWithValues: (opening.members ?? []).map { ($0.name, $0.value) })
        for name in ["actor", "agency", "how", "voidedBy", "supersededBy"] { #expect(written[name] == .null) }
        #expect(written["correctedBy"] == .array([]))
        #expect(written["lateBy"] == .number("0"))
    }

    @Test func `the view says of which case, from where, and what is not known`() throws {
        let vantage = try Vantage(asOf: moment("2026-02-01T08:00Z"), knownAt: moment("2026-02-02T08:00Z"))
        let json = try CaseStory(opened: "2026-01-05T08:00Z").timeline(from: vantage).json
        #expect(json["case"] == .string("K-1"))
        #expect(json["zone"] == .string("Europe/Paris"))
        #expect(json["asOf"] == .string("2026-02-01T08:00:00Z"))
        #expect(json["knownAt"] == .string("2026-02-02T08:00:00Z"))
        let gap = try #require(json["gapsInObservation"]?.elements.first)
        #expect(gap["from"] == .string("2026-01-05T08:00:00Z"))
        #expect(gap["to"] == .string("2026-02-01T08:00:00Z"))
        #expect(gap["days"] == .number("27"))
    }
}
