import Almanac
import Events
import Testing

/// How an entry of the log becomes an event.
struct OpeningTests {
    @Test func `an entry without attributes or corrections is what the log says`() throws {
        let logged = LoggedEntry.sample("CaseClosed", bytes(#"{"reason":"refused"}"#))
        let entry = try EventCatalogue.standard.open(logged)
        #expect(entry.logged == logged)
        #expect(entry.attributes == .none)
        #expect(entry.occurred == logged.occurred)
        #expect(entry.data.line == #"{"reason":"refused"}"#)
    }

    @Test(
        arguments: [
            ("CaseEaten", 1, "{}", "this version does not know CaseEaten version 1"),
            ("CaseClosed", 2, "{}", "this version does not know CaseClosed version 2"),
            ("CaseClosed", 1, "", "column 1: expected a JSON value, found the end of the text"),
            ("CaseClosed", 1, #"{"reason""#, "column 10: expected a colon after \"reason\", found the end of the text"),
            ("CaseClosed", 1, "[]", "expected an object, found a list of 0"),
            ("CaseClosed", 1, #"{"reason":1}"#, "reason: expected one of goals_met"),
        ])
    func `what this version cannot read is named by its place`(type: String, version: Int, data: String, why: String)
        throws
    {
        let logged = LoggedEntry.sample(type, bytes(data), schemaVersion: version, position: 41)
        let problem = try #require(throws: UnreadableEntry.self) { try EventCatalogue.standard.open(logged) }
        #expect(problem.entry == logged)
        #expect(problem.problem.hasPrefix(why))
        #expect(
            problem.description.hasPrefix("entry 018f3c1e-7a4b-7c2d-8e3f-0123456789ab at position 41 cannot be read"))
    }

    @Test(arguments: ["{", #"{"kind":"guess"}"#, "[]"])
    func `broken attributes make an entry unreadable`(attributes: String) {
        let logged = LoggedEntry.sample("CaseClosed", bytes("{}"), attributes: bytes(attributes))
        #expect(throws: UnreadableEntry.self) { try EventCatalogue.standard.open(logged) }
    }

    @Test(
        arguments: [
            ([], #"{"followUpUntil":"2027-01-01","reason":"refused"}"#),
            ([#"{"reason":"deported"}"#], #"{"followUpUntil":"2027-01-01","reason":"deported"}"#),
            (
                [#"{"reason":"deported"}"#, #"{"reason":"deceased"}"#],
                #"{"followUpUntil":"2027-01-01","reason":"deceased"}"#
            ),
            ([#"{"reason":null}"#, #"{"followUpUntil":"2028-02-29"}"#], #"{"followUpUntil":"2028-02-29"}"#),
            (
                [#"{"reason":null}"#, #"{"reason":"acquitted"}"#],
                #"{"followUpUntil":"2027-01-01","reason":"acquitted"}"#
            ),
        ])
    func `corrections are applied in order`(changes: [String], data: String) throws {
        let logged = LoggedEntry.sample("CaseClosed", bytes(#"{"followUpUntil":"2027-01-01","reason":"refused"}"#))
        let entry = try EventCatalogue.standard.open(logged, changes: changes.map { json($0).members ?? [] })
        #expect(text(entry.data.canonicalBytes) == data)
        #expect(entry.logged == logged)
        #expect(entry.occurred == logged.occurred)
    }

    @Test func `a correction that does not fit the event makes the entry unreadable`() {
        let logged = LoggedEntry.sample("CaseClosed", bytes("{}"))
        #expect(throws: UnreadableEntry.self) {
            try EventCatalogue.standard.open(logged, changes: [json(#"{"colour":"red"}"#).members ?? []])
        }
    }

    @Test(
        arguments: [
            ([#"{"occurredAt":"2026-03-28T10:00+02:00"}"#], "2026-03-28T08:00Z", 120),
            ([#"{"occurredAt":"2026-03-28T10:00+02:00"}"#, #"{"reason":"refused"}"#], "2026-03-28T08:00Z", 120),
            (
                [#"{"occurredAt":"2026-03-28T10:00Z"}"#, #"{"occurredAt":"2026-03-26T23:30-03:30"}"#],
                "2026-03-27T03:00Z", -210
            ),
            ([#"{"occurredAt":null}"#], "2026-03-27T14:30Z", 60),
        ])
    func `a correction can move the time of an entry`(changes: [String], instant: String, offset: Int) throws {
        let entry = try EventCatalogue.standard.open(
            .sample("CaseClosed", bytes("{}")), changes: changes.map { json($0).members ?? [] })
        #expect(entry.occurred == Occurrence(instant: utc(instant), offsetMinutes: offset))
        #expect(entry.data["occurredAt"] == nil)
    }

    @Test(arguments: [#""2026-03-28""#, #""2026-03-28T10:00""#, "5", #""""#])
    func `a time without an offset moves nothing`(value: String) throws {
        let change = json(#"{"occurredAt":\#(value)}"#).members ?? []
        let problem = try #require(throws: UnreadableEntry.self) {
            try EventCatalogue.standard.open(.sample("CaseClosed", bytes("{}")), changes: [change])
        }
        #expect(problem.problem.hasPrefix("occurredAt: expected a time with its offset"))
    }
}
