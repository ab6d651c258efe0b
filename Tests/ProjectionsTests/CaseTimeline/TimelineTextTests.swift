import Almanac
import Events
import Projections
import Specifications
import Testing

/// The timeline as people read it.
struct TimelineTextTests {
    private let story = CaseStory(opened: "2026-01-05T08:00Z")
        .contact(lasting: 10, "2026-01-07T10:00Z", recordedAt: "2026-01-08T09:00Z")
        .contact(lasting: 30, "2026-01-07T15:00Z")
        .corrected(2, #""minutes":20"#, at: "2026-01-09T10:00Z")
        .voided(3, at: "2026-01-10T10:00Z")

    @Test func `a small story reads like one`() throws {
        let text = try story.timeline().text
        #expect(
            text.map(\.text) == [
                "K-1 · custodial release · Europe/Paris",
                "all that happened, as known today",
                "",
                "Monday 5 January 2026",
                "  09:00  Case opened: custodial release",
                "",
                "Wednesday 7 January 2026",
                "  11:00  Contact held: PO-1, 20 min",
                "         recorded late: Thu 8 Jan 2026 10:00",
                "         corrected Fri 9 Jan 2026 11:00: minutes 10 → 20",
                "  16:00  Contact held: PO-1, 30 min",
                "         withdrawn Sat 10 Jan 2026 11:00: duplicate",
                "",
                "Friday 9 January 2026",
                "  11:00  Entry corrected: minutes",
                "",
                "Saturday 10 January 2026",
                "  11:00  Entry withdrawn: duplicate",
            ])
    }

    @Test func `the roles of lines set apart what is withdrawn, raised and closed`() throws {
        let alert = #""alertId":"AL-1""#
        let told = story.telling(
            "2026-01-11T10:00Z", "AlertRaised",
            #"{\#(alert),"ruleId":"contact-lapsed","severity":"warning","ruleVersion":1,"evidence":[]}"#,
            in: "alert/K-1"
        ).telling(
            "2026-01-12T10:00Z", "AlertClosed", #"{\#(alert),"closure":"condition_cleared"}"#, in: "alert/K-1"
        ).always("PO-1", from: "2026-01-13T10:00Z")
        let lines = try told.timeline().text
        let role = { (start: String) in lines.first { $0.text.hasPrefix(start) }?.role }
        #expect(role("  16:00  Contact") == .faint)
        #expect(role("  11:00  Contact") == .plain)
        #expect(role("  11:00  ! ") == .alert)
        #expect(role("  11:00  ✓ ") == .good)
        #expect(role("  11:00  ~ ") == .plain)
    }

    @Test func `a day is told without an hour, and no hour is made up`() throws {
        let story = CaseStory().contact(lasting: 10, "2026-01-07", recordedAt: "2026-01-07T12:00Z")
        let lines = try story.timeline().text.map(\.text)
        #expect(lines.contains("    ·    Contact held: PO-1, 10 min"))
    }

    @Test func `the standpoint says both times`() throws {
        let vantage = try Vantage(asOf: moment("2026-01-08T10:00Z"), knownAt: moment("2026-07-01T10:00Z"))
        #expect(
            try story.timeline(from: vantage).text[1].text
                == "as of Thursday 8 January 2026, 11:00 (+01:00), as known on Wednesday 1 July 2026, 12:00 (+02:00)")
    }

    @Test func `a gap is told as unknown`() throws {
        let vantage = try Vantage(asOf: moment("2026-01-27T15:00Z"))
        let last = try #require(story.timeline(from: vantage).text.last)
        #expect(
            last.text == "  Wed 7 Jan 2026 to Tue 27 Jan 2026, 20 days: unknown, which is not the same as quiet")
    }
}
