import Almanac
import Events
import Projections
import Specifications
import Testing

/// Releases by week, area and team.
struct ReleaseWeekTests {
    private func row(_ caseRef: CaseRef, _ release: String, more: String = "") throws -> ReleaseCalendarRow {
        try #require(ReleaseCalendarRow(of: CaseStory(caseRef).releaseSet(release, more: more).file()))
    }

    private func weeks(_ releases: String...) throws -> [ReleaseWeek] {
        let story = CaseStory().holiday("2026-04-06").holiday("2026-05-14")
        let rows = try releases.enumerated().map { try row(CaseRef("K-\($0)"), $1) }
        return ReleaseWeek.weeks(of: rows, calendars: try story.directory().calendars)
    }

    @Test(arguments: [
        ("2026-03-26T10:00+01:00", 0), ("2026-03-27T10:00+01:00", 1), ("2026-03-29T10:00+02:00", 0),
        ("2026-05-12T10:00+02:00", 0), ("2026-05-13T10:00+02:00", 1), ("2026-04-05T10:00+02:00", 1),
    ])
    func `a Friday counts, and a day before closed days`(release: String, count: Int) throws {
        #expect(try weeks(release).map(\.fridayOrEve) == [count])
    }

    @Test func `a week begins on the Monday of the case's local time`() throws {
        let found = try weeks("2026-03-29T21:59:59Z", "2026-03-29T22:00Z")
        #expect(found.map(\.monday.description) == ["2026-03-23", "2026-03-30"])
    }

    @Test(arguments: [(2, false), (3, false), (4, true)])
    func `more than three in one week are a cluster`(count: Int, isCluster: Bool) throws {
        let rows = try (1...count).map { try row(CaseRef("K-\($0)"), "2026-03-2\($0 + 2)T10:00+01:00") }
        let weeks = ReleaseWeek.weeks(of: rows, calendars: CalendarIndex())
        #expect(weeks.map(\.isCluster) == [isCluster])
        #expect(weeks.first?.text.contains { $0.text.contains("can everybody be met") } == isCluster)
    }

    @Test func `certainty that nobody recorded is counted as unknown`() throws {
        let rows = [
            try row("K-1", "2026-03-24"), try row("K-2", "2026-03-24", more: #""certainty":"confirmed""#),
            try row("K-3", "2026-03-24", more: #""certainty":"likely""#),
        ]
        let mix = ReleaseWeek.weeks(of: rows, calendars: CalendarIndex()).first?.json["certaintyMix"]
        #expect(mix?.line == #"{"confirmed":1,"provisional":0,"unknown":2}"#)
        for row in rows { #expect(try ReleaseCalendarRow(json: JSONParser.parse(row.json.canonicalBytes)) == row) }
    }

    @Test func `only open cases with a release ahead are in the calendar`() throws {
        let planned = CaseStory().releaseSet("2026-03-27")
        #expect(ReleaseCalendarRow(of: try CaseStory().file()) == nil)
        #expect(ReleaseCalendarRow(of: try planned.released("2026-03-27T10:00Z").file()) == nil)
        #expect(ReleaseCalendarRow(of: try planned.telling("2026-03-01T08:00Z", "CaseClosed").file()) == nil)
    }
}
