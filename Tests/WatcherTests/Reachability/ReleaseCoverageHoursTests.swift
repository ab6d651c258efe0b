import Almanac
import Events
import Specifications
import Testing
import Watcher

/// When contacts can be reached: pick-ups, exceptions, half-days, unknown hours, temporary leave.
struct ReleaseCoverageHoursTests {
    static let release = "2026-03-27T14:30Z"
    static let eve = "2026-03-26T08:00Z"
    static let desk = CaseStory().contact("X", more: #""standing":true"#).releaseSet(release)

    private func severity(_ story: CaseStory, at moment: String = eve) throws -> AlertSeverity? {
        try story.severity(of: ReleaseCoverageGap.self, at: moment)
    }

    /// Whether a pick-up counts: the span without cover then begins two hours after the release.
    private func beginsAfterPickup(_ story: CaseStory) throws -> Bool {
        let dueBy = try #require(try story.finding(of: ReleaseCoverageGap.self, at: Self.eve).dueBy)
        let wait = dueBy - (try Instant(parsing: Self.release))
        #expect(wait == .zero || wait == .hours(2))
        return wait == .hours(2)
    }

    @Test(
        arguments: [
            ("2026-03-27T14:44:59.999Z", true), ("2026-03-27T14:45Z", true), ("2026-03-27T14:45:00.001Z", false),
            ("2026-03-27T10:29:59.999Z", false), ("2026-03-27T10:30Z", true), ("2026-03-27T10:30:00.001Z", true),
            (nil, false),
        ] as [(String?, Bool)])
    func `a pick-up covers two hours if it is at most 15 minutes late and 4 hours early`(
        meetAt: String?, counts: Bool
    ) throws {
        #expect(try beginsAfterPickup(Self.desk.pickup("P1", by: "M", at: meetAt)) == counts)
    }

    @Test(
        arguments: [
            (#""confirmed":true"#, true), (#""confirmed":true,"core":true"#, true),
            (#""confirmed":true,"core":false"#, false), (#""confirmed":false"#, false), ("", false),
        ])
    func `a pick-up covers only if it is confirmed and core`(more: String, counts: Bool) throws {
        #expect(try beginsAfterPickup(Self.desk.pickup("P1", by: "M", at: Self.release, more: more)) == counts)
    }

    @Test func `a pick-up that was cancelled, or belongs to an earlier release, covers nothing`() throws {
        let arranged = Self.desk.pickup("P1", by: "M", at: Self.release)
        #expect(
            try !beginsAfterPickup(
                arranged.telling("2026-02-01T08:00Z", "GatePickupCancelled", #"{"pickupId":"P1"}"#)))
        #expect(
            try !beginsAfterPickup(
                arranged.released("2026-02-21T08:00Z").returnedToCustody("2026-02-22T08:00Z")
                    .releaseSet(Self.release, known: "2026-02-23T08:00Z")))
    }

    @Test(
        arguments: [
            ("2026-01-15T08:00Z", "2026-01-16T08:00Z", nil), ("2026-01-16T08:00Z", "2026-01-15T08:00Z", .critical),
        ] as [(String, String, AlertSeverity?)])
    func `of exceptions that overlap the newest recorded wins`(
        away: String, duty: String, severity: AlertSeverity?
    ) throws {
        let (from, to) = ("2026-03-28T08:00Z", "2026-03-29T14:00Z")
        let story = Self.desk.always("X")
            .exception("X", from, to, recorded: away)
            .exception("X", from, to, effect: "available", recorded: duty)
        #expect(try self.severity(story) == severity)
    }

    @Test(
        arguments: [("unavailable", "available", nil), ("available", "unavailable", .critical)]
            as [(String, String, AlertSeverity?)])
    func `newest is what was recorded last, whenever it was said`(
        first: String, last: String, severity: AlertSeverity?
    ) throws {
        func said(_ effect: String, _ occurred: String, recorded: String) -> (CaseStory) -> CaseStory {
            let data = #"""
                {"actor":"X","from":"2026-03-28T08:00Z","to":"2026-03-29T14:00Z","effect":"\#(effect)"}
                """#
            return {
                $0.telling(
                    occurred, "AvailabilityExceptionRecorded", data, in: "actor/X", recordedAt: recorded)
            }
        }
        let earlier = said(first, "2026-02-01T08:00Z", recorded: "2026-02-02T08:00Z")
        let later = said(last, "2026-01-15T08:00Z", recorded: "2026-02-03T08:00Z")
        #expect(try self.severity(later(earlier(Self.desk.always("X")))) == severity)
    }

    @Test(
        arguments: [
            (nil, #""reason":"leave""#, .critical), (nil, #""reason":"extra_duty""#, nil), (nil, "", .critical),
            ("available", #""reason":"leave""#, nil),
        ] as [(String?, String, AlertSeverity?)])
    func `an exception takes away unless it says it adds`(
        effect: String?, more: String, severity: AlertSeverity?
    ) throws {
        let story = Self.desk.always("X")
            .exception("X", "2026-03-28T08:00Z", "2026-03-29T14:00Z", effect: effect, more: more)
        #expect(try self.severity(story) == severity)
    }

    @Test func `availability that an exception takes back is a gap of its length`() throws {
        let story = Self.desk.always("X").exception("X", "2026-03-28T08:00Z", "2026-03-29T14:00Z")
        #expect(
            try story.finding(of: ReleaseCoverageGap.self, at: Self.eve).summary
                .contains("30 h: Sat 28 Mar 09:00 to Sun 29 Mar 16:00"))
    }

    @Test func `of two sets of hours the one recorded last holds, whenever it was said`() throws {
        func set(_ said: String, recorded: String, _ pattern: String) -> (CaseStory) -> CaseStory {
            {
                $0.telling(
                    said, "AvailabilitySet", #"{"actor":"X","tz":"Europe/Paris","pattern":\#(pattern)}"#,
                    in: "actor/X", recordedAt: recorded)
            }
        }
        let never = #""rota","slots":[]"#
        let open = set("2026-01-15T08:00Z", recorded: "2026-02-10T08:00Z", #""always""#)
        let closed = set("2026-02-01T08:00Z", recorded: "2026-02-01T08:00Z", never)
        #expect(try severity(open(closed(Self.desk))) == nil)
        let closedLast = set("2026-01-01T08:00Z", recorded: "2026-02-11T08:00Z", never)
        #expect(try severity(closedLast(open(Self.desk))) == .critical)
    }

    @Test func `a half-day closes the office at its hour`() throws {
        let story = ReleaseCoverageGapTests.office(release: "2026-12-24T10:00+01:00")
            .holiday("2026-12-24", more: #""halfDayFrom":"12:00""#).holiday("2026-12-25")
        let finding = try story.finding(of: ReleaseCoverageGap.self, at: "2026-12-23T08:00Z")
        #expect(finding.severity == .critical)
        // Until Sunday 10:00 inside the window, until Monday 09:00 in truth.
        #expect(finding.summary.contains("70 h inside the window (93 h in all): Thu 24 Dec 12:00 to Mon 28 Dec 09:00"))
    }

    @Test(
        arguments: [
            // Wednesday: a release at 17:00 would leave Friday 17:00 to Saturday 17:00, 24 h; at 06:00 16 h.
            ("2026-11-04", "", "PO", .urgent),
            // Wednesday, on call from 11:00: a release at 06:00 would leave 5 h; at 17:00 nothing.
            ("2026-11-04", "", "X", .warning),
            ("2026-11-04T12:00+01:00", "", "X", nil),
            ("2026-11-04T12:00+01:00", #""datePrecision":"day""#, "X", .warning),
        ] as [(String, String, String, AlertSeverity?)])
    func `for a day without hour the worse of 06:00 and 17:00 counts`(
        date: String, more: String, contact: String, severity: AlertSeverity?
    ) throws {
        let story = CaseStory().contact(contact, more: #""standing":true"#).officeHours("PO")
            .rota("X", [("2026-11-04T10:00Z", "2026-11-20T00:00Z")]).releaseSet(date, more: more)
        #expect(try self.severity(story, at: "2026-11-03T08:00Z") == severity)
    }

    @Test(
        arguments: [("2026-11-04", "2026-11-04T23:00Z"), ("2026-03-29", "2026-03-29T22:00Z")])
    func `a day without hour is waited for until it ends`(date: String, end: String) throws {
        let story = CaseStory().releaseSet(date)
        #expect(try story.triplet(of: ReleaseCoverageGap.self, around: end) == [.critical, nil, nil])
    }

    @Test func `a temporary leave is a release, and after the return only a new date counts`() throws {
        let leave = CaseStory().releaseSet("2026-03-06T08:00Z", more: #""kind":"temporary_leave""#)
        #expect(try severity(leave, at: "2026-03-05T08:00Z") == .critical)
        let out = leave.released("2026-03-06T08:00Z")
        #expect(try severity(out, at: "2026-03-06T20:00Z") == .critical)
        let back = out.returnedToCustody("2026-03-08T18:00Z")
        #expect(
            try back.answer(of: ReleaseCoverageGap.self, at: "2026-03-08T18:00Z") == .unknown("the release date"))
        let dated = back.releaseSet(Self.release, known: "2026-03-09T08:00Z")
        #expect(try severity(dated) == .critical)
    }

    @Test(
        arguments: [
            ("2026-01-02T08:00Z", true),
            // Confirmed at the very moment the date was changed, the last millisecond before and the first after.
            ("2026-02-23T07:59:59.999Z", true), ("2026-02-23T08:00Z", false), ("2026-02-23T08:00:00.001Z", false),
        ])
    func `hours confirmed before the newest date are counted and named`(confirmed: String, named: Bool) throws {
        let story = CaseStory().role("probation_officer", "PO").contact("PO").officeHours("PO", from: confirmed)
            .releaseSet("2026-05-27T15:30+02:00").releaseSet(Self.release, known: "2026-02-23T08:00Z")
        let finding = try story.finding(of: ReleaseCoverageGap.self, at: Self.eve)
        #expect(finding.summary.contains("63 h"))
        #expect(finding.summary.contains("availability not confirmed lately: PO") == named)
    }

    @Test func `hours confirmed more than sixty days ago are counted and named`() throws {
        let story = CaseStory().role("probation_officer", "PO").contact("PO")
            .officeHours("PO", from: "2026-01-20T08:00Z").releaseSet(Self.release)
        let named = try ["2026-03-21T07:59:59.999Z", "2026-03-21T08:00Z", "2026-03-21T08:00:00.001Z"].map { moment in
            try story.finding(of: ReleaseCoverageGap.self, at: moment).summary.contains("not confirmed lately: PO")
        }
        #expect(named == [false, false, true])
    }
}
