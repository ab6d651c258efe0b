import Almanac
import Events
import Specifications
import Testing
import Watcher

struct ReleaseBeforeClosedDaysTests {
    /// A calendar that knows the year, and nobody on duty.
    static func story(_ release: String) -> CaseStory { CaseStory().holiday("2026-01-01").releaseSet(release) }

    /// The evening before the release, or any other moment well inside the lead time.
    private func severity(_ story: CaseStory, before release: String) throws -> AlertSeverity? {
        try story.severity(of: ReleaseBeforeClosedDays.self, at: moved(release, by: -Span.days(2)))
    }

    @Test func `a Friday afternoon is found, with the hours that offices stay closed`() throws {
        let finding = try Self.story("2026-03-27T15:30+01:00")
            .finding(of: ReleaseBeforeClosedDays.self, at: "2026-03-20T08:00Z")
        #expect(finding.severity == .warning)
        // The night of the clock change takes one hour.
        #expect(finding.summary == "offices closed for 64.5 h: Fri 27 Mar 15:30 to Mon 30 Mar 09:00")
        #expect(finding.evidence == [CaseStory.id(3)])
        #expect(finding.dueBy == (try Instant(parsing: "2026-03-27T14:30Z")))
    }

    @Test func `a Tuesday morning is silent`() throws {
        #expect(
            try Self.story("2026-03-24T10:00+01:00").answer(of: ReleaseBeforeClosedDays.self, at: "2026-03-20T08:00Z")
                == .silent)
    }

    @Test func `without a date, or with a calendar that knows nothing of the year, it cannot tell`() throws {
        let undated = CaseStory().holiday("2026-01-01")
        #expect(
            try undated.answer(of: ReleaseBeforeClosedDays.self, at: "2026-03-20T08:00Z")
                == .unknown("the release date"))
        for story in [CaseStory(), CaseStory().holiday("2025-12-25")] {
            let answer = try story.releaseSet("2026-03-27T15:30+01:00")
                .answer(of: ReleaseBeforeClosedDays.self, at: "2026-03-20T08:00Z")
            #expect(answer.unknowns.count == 1)
            // Weekends are known all the same.
            #expect(answer.findings.map(\.severity) == [.warning])
        }
    }

    @Test(
        arguments: [
            // The cut-off of a working Friday.
            ("2026-03-20T11:59:59.999+01:00", nil), ("2026-03-20T12:00+01:00", .warning),
            ("2026-03-20T12:00:00.001+01:00", .warning),
            // Any time of a Saturday: 36 hours before Monday 09:00, which is not longer than 36.
            ("2026-03-21T08:00+01:00", .warning), ("2026-03-21T20:59:59.999+01:00", .warning),
            ("2026-03-21T21:00+01:00", nil), ("2026-03-21T21:00:00.001+01:00", nil),
            // The same when the clocks go forward, and back.
            ("2026-03-28T19:59:59.999+01:00", .warning), ("2026-03-28T20:00+01:00", nil),
            ("2026-03-28T20:00:00.001+01:00", nil),
            ("2026-10-24T21:59:59.999+02:00", .warning), ("2026-10-24T22:00+02:00", nil),
            ("2026-10-24T22:00:00.001+02:00", nil),
            // An afternoon before a working day.
            ("2026-03-19T16:00+01:00", nil),
        ] as [(String, AlertSeverity?)])
    func `the hour of release decides whether an office can be reached in time`(
        release: String, severity: AlertSeverity?
    ) throws {
        #expect(try self.severity(Self.story(release), before: release) == severity)
    }

    @Test(
        arguments: [
            ("2026-01-26T14:30Z", [nil, .warning, .warning]), ("2026-03-27T14:30Z", [.warning, nil, nil]),
        ] as [(String, Triplet)])
    func `it speaks from 60 days before release until its hour`(instant: String, steps: Triplet) throws {
        #expect(
            try Self.story("2026-03-27T14:30Z").triplet(of: ReleaseBeforeClosedDays.self, around: instant) == steps)
    }

    @Test func `after release it has nothing to say`() throws {
        let story = Self.story("2026-03-27T14:30Z").released("2026-03-27T12:30Z")
        #expect(
            try story.triplet(of: ReleaseBeforeClosedDays.self, around: "2026-03-27T12:30Z") == [.warning, nil, nil])
    }

    @Test func `moving the release to a morning ends it`() throws {
        let story = Self.story("2026-03-27T14:30Z")
            .telling("2026-03-10T08:00Z", "ReleaseDateChanged", #"{"to":"2026-03-31T08:00Z"}"#)
        #expect(
            try story.triplet(of: ReleaseBeforeClosedDays.self, around: "2026-03-10T08:00Z") == [.warning, nil, nil])
    }

    @Test(
        arguments: [
            // Thursday afternoon before Labour Day, a Friday.
            ("2026-04-30T15:00+02:00", "CAL", #""date":"2026-05-01""#, .warning),
            ("2026-04-30T15:00+02:00", "OTHER", #""date":"2026-05-01""#, nil),
            // The morning of a holiday: any time counts, but Tuesday 09:00 is 23 hours away; before a weekend it is not.
            ("2026-07-13T10:00+02:00", "CAL", #""date":"2026-07-13""#, nil),
            ("2026-07-10T10:00+02:00", "CAL", #""date":"2026-07-10""#, .warning),
            // A Saturday that was declared a working day.
            ("2026-08-07T15:00+02:00", "CAL", #""date":"2026-08-08","workingDay":true"#, nil),
        ] as [(String, String, String, AlertSeverity?)])
    func `closed days are those of the case's own calendar`(
        release: String, calendar: String, day: String, severity: AlertSeverity?
    ) throws {
        let story = Self.story(release).telling(
            "2025-06-01T08:00Z", "PublicHolidayDeclared", #"{"calendar":"\#(calendar)",\#(day)}"#,
            in: "calendar/\(calendar)")
        #expect(try self.severity(story, before: release) == severity)
    }

    @Test(
        arguments: [
            ("2026-12-24T09:59:59.999+01:00", nil), ("2026-12-24T10:00+01:00", .warning),
            ("2026-12-24T10:00:00.001+01:00", .warning),
            ("2026-12-31T09:59:59.999+01:00", nil), ("2026-12-31T10:00+01:00", .warning),
        ] as [(String, AlertSeverity?)])
    func `a half-day closes before the cut-off`(release: String, severity: AlertSeverity?) throws {
        let story = Self.story(release).holiday("2026-12-25").holiday("2027-01-01")
            .holiday("2026-12-24", more: #""halfDayFrom":"10:00""#)
            .holiday("2026-12-31", more: #""halfDayFrom":"10:00""#)
        #expect(try self.severity(story, before: release) == severity)
    }

    @Test(arguments: [(-1, .info), (0, .info), (1, .warning)] as [(Int64, AlertSeverity?)])
    func `a reachable worker does not open the benefit office, so it stays as info`(
        offset: Int64, severity: AlertSeverity?
    ) throws {
        let release = "2026-03-27T14:30Z"
        let story = try ReleaseCoverageGapTests.gap(.hours(4) + .milliseconds(offset)).holiday("2026-01-01")
        #expect(try self.severity(story, before: release) == severity)
    }

    @Test(arguments: [("2026-03-20", .warning), ("2026-03-19", nil)] as [(String, AlertSeverity?)])
    func `for a day without hour the afternoon counts too`(date: String, severity: AlertSeverity?) throws {
        #expect(
            try Self.story(date).severity(of: ReleaseBeforeClosedDays.self, at: "2026-03-17T08:00Z") == severity)
    }
}
