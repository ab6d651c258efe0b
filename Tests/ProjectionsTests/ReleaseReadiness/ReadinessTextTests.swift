import Almanac
import Events
import Projections
import Specifications
import Testing

/// The board as people and programs read it.
struct ReadinessTextTests {
    private let story = CaseStory().releaseSet("2026-03-10T09:00Z", more: #""certainty":"provisional""#)

    private func text(_ story: CaseStory, at day: String = "2026-03-01T09:00Z") throws -> [String] {
        try story.readiness(at: day).text.map(\.text)
    }

    @Test func `the day of release is told with its weekday in words`() throws {
        let text = try text(story)
        #expect(
            text.prefix(4) == [
                "K-1 · release readiness", "at Sunday 1 March 2026, 10:00 (+01:00)",
                "release Tuesday 10 March 2026, 10:00 (+01:00)",
                "in 9 days, final month, provisional, known 171 days ahead",
            ])
        #expect(try story.readiness(at: "2026-03-01T09:00Z").json["releaseLocalWeekday"] == .string("Tuesday"))
    }

    @Test func `the weekday is the local one`() throws {
        let late = CaseStory().releaseSet("2026-03-10T23:30Z")
        #expect(try text(late).contains("release Wednesday 11 March 2026, 00:30 (+01:00)"))
        #expect(try late.readiness(at: "2026-03-01T09:00Z").json["releaseLocalWeekday"] == .string("Wednesday"))
    }

    @Test func `a day without hour is told without one`() throws {
        #expect(try text(CaseStory().releaseSet("2026-03-10")).contains("release Tuesday 10 March 2026"))
    }

    @Test func `a date that moved is told from where and to where`() throws {
        let moved = story.telling(
            "2026-02-01T09:00Z", "ReleaseDateChanged", #"{"to":"2026-03-11T09:00Z","reason":"court_order"}"#)
        #expect(
            try text(moved).contains(
                "moved from Tuesday 10 March 2026, 10:00 (+01:00) to Wednesday 11 March 2026, 10:00 (+01:00) (court order)"
            ))
    }

    @Test(
        arguments: [
            ("2026-03-11T08:59Z", "0 days ago, first 72h"), ("2026-03-11T09:00Z", "1 days ago, first 72h"),
            ("2026-03-12T08:59Z", "1 days ago, first 72h"),
        ])
    func `after the release whole days are told, never rounded up`(day: String, start: String) throws {
        let lines = try text(story.released("2026-03-10T09:00Z"), at: day)
        #expect(lines.contains("released Tuesday 10 March 2026, 10:00 (+01:00)"))
        #expect(lines.contains { $0.hasPrefix(start) })
    }

    @Test func `what nobody knows is told as such, and nothing as fine`() throws {
        let text = try text(CaseStory().releaseSet("2026-03-10T09:00Z"))
        for line in [
            "in 9 days, final month, certainty not recorded, known 171 days ahead",
            "  first contact on duty: none found",
            "  case manager: nobody, probation: nobody, lead agency: nobody", "  stays after release: nobody",
            "  at the gate: nobody arranged", "  hand-over: not offered", "  plan: none, none agreed, person: open",
            "  contact sheet: not issued",
        ] { #expect(text.contains(line)) }
        let essentials = text.drop { $0 != "Essentials on the day" }.dropFirst().prefix { !$0.isEmpty }
        #expect(essentials.count == 3)
        #expect(essentials.allSatisfy { $0.contains("unknown") && !$0.contains("ok") })
        #expect(!text.contains { $0.contains("somebody is on duty throughout") })
    }

    @Test func `of a pick-up without an hour nobody can tell whether it fits`() throws {
        let story = story.telling("2026-02-01T08:00Z", "GatePickupArranged", #"{"pickupId":"PU-1","by":"M-1"}"#)
        #expect(
            try text(story).contains(
                "  at the gate: M-1 at a time not recorded, not confirmed, cannot be told whether it fits"))
    }

    @Test func `a contact of whom nobody said when is named`() throws {
        let story = story.role("mentor", "M-1").contact("M-1")
        #expect(try text(story).contains("  M-1: not known when reachable"))
    }

    @Test(
        arguments: [(CaseOpened.Track.remand, "release date: not known"), (.communityMeasure, "a track without gate")])
    func `without a date or a gate the board says so`(track: CaseOpened.Track, line: String) throws {
        #expect(try text(CaseStory(track: track)).contains(line))
    }

    @Test func `alerts stand in the way, gravest first`() throws {
        let open = [("b", AlertSeverity.warning), ("a", .critical), ("c", .warning)].map { rule, severity in
            AlertCounts.Blocker(rule: rule, about: "", severity: severity, summary: "something")
        }
        let readiness = try story.readiness(at: moment("2026-03-01T09:00Z"), alerts: open)
        #expect(readiness.json["openAlerts"]?["warning"] == .number("2"))
        #expect(readiness.json["openAlerts"]?["info"] == .number("0"))
        #expect(readiness.json["openAlerts"]?["top"] == .array([.string("a"), .string("b"), .string("c")]))
        #expect(readiness.text.map(\.text).contains("  critical  a: something"))
        #expect(readiness.line.hasSuffix("1 critical, 2 warning"))
    }

    @Test func `the first days have the numbers of the coverage logic`() throws {
        let friday = CaseStory().releaseSet("2026-03-27T14:30Z").role("probation_officer", "PO-1").contact("PO-1")
            .officeHours("PO-1")
        let readiness = try friday.readiness(at: "2026-03-20T09:00Z")
        let coverage = try #require(readiness.json["coverage"])
        #expect(coverage["windowH"] == .number("72"))
        #expect(coverage["longestGapMin"] == .number("3780"))
        #expect(coverage["gapFrom"] == .string("2026-03-27T16:00:00Z"))
        #expect(coverage["gapTo"] == .string("2026-03-30T07:00:00Z"))
        #expect(coverage["firstContactAfterMin"] == .number("0"))
        #expect(coverage["contacts"] == .number("1"))
        #expect(coverage["closedSpanMin"] == .number("3870"))
        #expect(
            readiness.text.map(\.text).contains(
                "  nobody from Fri 27 Mar 2026 17:00 to Mon 30 Mar 2026 09:00: 63 h inside the window"))
    }

    @Test func `a board line says who, when, how far and what is open`() throws {
        let line = try story.readiness(at: "2026-03-01T09:00Z").line
        for part in ["K-1", "Tue 10 Mar 2026 10:00", "in 9 d", "final month", "no alerts"] {
            #expect(line.contains(part))
        }
    }
}
