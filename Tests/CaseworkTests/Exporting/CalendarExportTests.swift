import Casework
import Events
import Specifications
import Testing

/// The dates of cases as iCalendar.
struct CalendarExportTests {
    private let office: Office

    init() throws {
        office = try Office(at: "2026-03-01T08:00Z")
        try office.take([
            Line.opened, Line.dateSet,
            Line.of("ActionAgreed", #"{"actionId":"A1","task":"Call Mrs Roe","dueBy":"2026-03-10"}"#),
            Line.of(
                "ArrangementConfirmed",
                #"{"arrangementId":"AR1","domain":"mental_health","at":"2026-03-30T10:00+02:00"}"#),
            Line.of("BenefitEntitlementIdentified", #"{"benefitId":"B1","deadline":"2026-05-27"}"#),
        ])
    }

    private func lines(_ caseRef: CaseRef? = nil) throws -> [String] {
        String(decoding: try office.casework.calendar(of: caseRef).bytes, as: UTF8.self).split(separator: "\r\n")
            .map(String.init)
    }

    private func values(_ name: String) throws -> [String] {
        try lines().filter { $0.hasPrefix(name + ":") }.map { String($0.dropFirst(name.count + 1)) }
    }

    @Test func `releases, gaps, appointments and deadlines are in it, by their references alone`() throws {
        #expect(
            try values("SUMMARY") == [
                "K-001 action A1 is due", "K-001 nobody can be reached", "K-001 release", "K-001 appointment AR1",
                "K-001 last day to claim benefit B1",
            ])
        let text = try lines().joined()
        #expect(!text.contains("Roe") && !text.contains("mental"))
        #expect(try lines().filter { $0 == "CLASS:CONFIDENTIAL" }.count == 5)
        #expect(text.contains("DTSTART:20260327T143000Z") && text.contains("DTSTART;VALUE=DATE:20260310"))
    }

    @Test func `the same log gives the same file, whatever the clock says`() throws {
        let before = try lines()
        try office.moveClock(to: "2026-08-01T08:00Z")
        #expect(try lines() == before)
        #expect(try lines("K-001") == before)
    }

    @Test func `a release that is moved keeps its name and gets a higher number and a later stamp`() throws {
        func release() throws -> (uid: String?, sequence: String?, stamp: String?) {
            let lines = try lines()
            let end = try #require(lines.firstIndex(of: "SUMMARY:K-001 release"))
            let block = lines[..<end].reversed().prefix { $0 != "BEGIN:VEVENT" }
            func value(_ name: String) -> String? { block.first { $0.hasPrefix(name) } }
            return (value("UID"), value("SEQUENCE"), value("DTSTAMP"))
        }
        let before = try release()
        try office.moveClock(to: "2026-03-02T08:00Z")
        try office.record("ReleaseDateChanged", #"{"to":"2026-03-31T10:00+02:00"}"#)
        let after = try release()
        #expect(after.uid == before.uid)
        #expect((before.sequence, after.sequence) == ("SEQUENCE:0", "SEQUENCE:1"))
        #expect((before.stamp, after.stamp) == ("DTSTAMP:20260301T080000Z", "DTSTAMP:20260302T080000Z"))
        #expect(try lines().contains("DTSTART:20260331T080000Z"))
    }

    @Test func `a closed case has no dates`() throws {
        try office.record("CaseClosed", #"{"reason":"support_completed"}"#)
        #expect(try lines().filter { $0.hasPrefix("BEGIN:VEVENT") }.isEmpty)
    }
}
