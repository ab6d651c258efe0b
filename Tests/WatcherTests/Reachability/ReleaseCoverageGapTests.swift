import Almanac
import Events
import Specifications
import Testing
import Watcher

/// How long, how early and until when: the steps of release-coverage-gap.
struct ReleaseCoverageGapTests {
    /// Friday afternoon before the spring clock change, one officer in the office.
    static let release = "2026-03-27T14:30Z"
    static let friday = office(release: "2026-03-27T15:30+01:00")

    static func office(release: String) -> CaseStory {
        CaseStory().role("probation_officer", "PO").contact("PO").officeHours("PO").releaseSet(release)
    }

    /// A crisis line that answers from the release on, except for one stretch of that length an hour after it.
    static func gap(_ length: Span) throws -> CaseStory {
        let hole = try moved(release, by: .hours(1))
        return CaseStory().contact("X", more: #""standing":true"#).releaseSet(release)
            .rota("X", [(release, hole), (try moved(hole, by: length), try moved(release, by: .days(20)))])
    }

    private func severity(_ story: CaseStory, at moment: String = "2026-03-20T08:00Z") throws -> AlertSeverity? {
        try story.severity(of: ReleaseCoverageGap.self, at: moment)
    }

    @Test func `a weekend without duty is found, with its hours, its beginning and what it rests on`() throws {
        let finding = try Self.friday.finding(of: ReleaseCoverageGap.self, at: "2026-03-20T08:00Z")
        #expect(finding.severity == .critical)
        #expect(finding.about.isEmpty)
        #expect(finding.summary.contains("nobody reachable for 63 h: Fri 27 Mar 17:00 to Mon 30 Mar 09:00"))
        #expect(finding.dueBy == (try Instant(parsing: "2026-03-27T16:00Z")))
        #expect(finding.evidence == [CaseStory.id(5), CaseStory.id(3)])
    }

    @Test func `a desk that answers at all hours leaves nothing to say`() throws {
        let story = Self.friday.always("PO", from: "2026-02-01T08:00Z")
        #expect(try story.answer(of: ReleaseCoverageGap.self, at: "2026-03-20T08:00Z") == .silent)
    }

    @Test func `without a date it cannot tell`() throws {
        let story = CaseStory().role("probation_officer", "PO").contact("PO")
        #expect(
            try story.answer(of: ReleaseCoverageGap.self, at: "2026-03-20T08:00Z") == .unknown("the release date"))
    }

    @Test func `a contact of whom nobody said when is named as unknown and is no cover`() throws {
        let story = CaseStory().role("mentor", "M").contact("M").releaseSet(Self.release)
        let answer = try story.answer(of: ReleaseCoverageGap.self, at: "2026-03-20T08:00Z")
        #expect(answer.unknowns.map(\.about) == ["M"])
        #expect(answer.findings.map(\.severity) == [.critical])
    }

    @Test(arguments: [CaseOpened.Track.communityMeasure, .neverSentenced])
    func `a track without custody has no gate`(track: CaseOpened.Track) throws {
        let story = CaseStory(track: track).releaseSet(Self.release)
        #expect(try story.answer(of: ReleaseCoverageGap.self, at: "2026-03-20T08:00Z") == .silent)
    }

    @Test(
        arguments: [
            (4, [nil, nil, .warning]), (16, [.warning, .warning, .urgent]), (24, [.urgent, .urgent, .critical]),
        ] as [(Int, Triplet)])
    func `each step begins when the span is longer`(hours: Int, steps: Triplet) throws {
        let found = try [-1, 0, 1].map { try severity(Self.gap(.hours(hours) + .milliseconds($0))) }
        #expect(found == steps)
    }

    @Test(arguments: [(Span.zero, nil), (.milliseconds(1), .warning)] as [(Span, AlertSeverity?)])
    func `a profile of 24-hour duty tolerates nothing`(length: Span, severity: AlertSeverity?) throws {
        let strict = policy(ReleaseCoverageGap.self, "warnHours", .number("0"))
        #expect(
            try Self.gap(length).severity(of: ReleaseCoverageGap.self, at: "2026-03-20T08:00Z", policy: strict)
                == severity)
    }

    @Test(
        arguments: [
            // 30 days of 24 hours; then a date that became known late; then one brought forward.
            ("2025-09-20T08:00Z", "2026-02-25T14:30Z"),
            ("2026-03-17T14:30Z", "2026-03-18T14:30Z"),
        ])
    func `it speaks from the due date on`(known: String, due: String) throws {
        let story = CaseStory().role("probation_officer", "PO").contact("PO").officeHours("PO")
            .releaseSet(Self.release, known: known)
        #expect(try story.triplet(of: ReleaseCoverageGap.self, around: due) == [nil, .critical, .critical])
    }

    @Test func `before release it ends at the planned hour`() throws {
        #expect(
            try Self.friday.triplet(of: ReleaseCoverageGap.self, around: Self.release) == [.critical, nil, nil])
    }

    @Test func `passing the gate makes nothing better`() throws {
        let story = Self.friday.released(Self.release)
        #expect(
            try story.triplet(of: ReleaseCoverageGap.self, around: Self.release)
                == [.critical, .critical, .critical])
    }

    @Test(
        arguments: [
            // A span that began inside and has ended no longer counts.
            ("2026-03-27T14:30Z", "2026-03-30T07:00Z", [.critical, nil, nil]),
            // Three nights of 16 hours: silent when the last is over.
            ("2026-11-03T09:00Z", "2026-11-06T08:00Z", [.warning, nil, nil]),
            // The window ends on Saturday; the weekend that began inside stays open, and does so until Monday.
            ("2026-11-04T09:00Z", "2026-11-07T09:00Z", [.urgent, .urgent, .urgent]),
            ("2026-11-04T09:00Z", "2026-11-09T08:00Z", [.urgent, nil, nil]),
        ] as [(String, String, Triplet)])
    func `after release it stays until the next contact`(release: String, instant: String, steps: Triplet) throws {
        let story = Self.office(release: release).released(release)
        #expect(try story.triplet(of: ReleaseCoverageGap.self, around: instant) == steps)
    }

    @Test func `with nobody at all it stays as far as the search goes, 7 days past the window`() throws {
        let story = CaseStory().releaseSet(Self.release).released(Self.release)
        #expect(
            try story.triplet(of: ReleaseCoverageGap.self, around: "2026-04-06T14:30Z") == [.critical, nil, nil])
    }

    @Test(
        arguments: [
            // 16 h nights are not longer than 16 h; the next day the window takes one hour more of a weekend.
            ("2026-11-03T10:00+01:00", .warning, "nobody reachable for 16 h: "),
            ("2026-11-04T10:00+01:00", .urgent, "17 h inside the window (64 h in all): Fri 6 Nov 17:00 to Mon 9 Nov"),
            // An ordinary weekend, and one of 25 hours on Sunday before a closed Monday.
            ("2026-03-20T15:30+01:00", .critical, "nobody reachable for 64 h: "),
            (
                "2026-10-23T12:00+02:00", .critical,
                "67 h inside the window (89 h in all): Fri 23 Oct 17:00 to Tue 27 Oct"
            ),
        ] as [(String, AlertSeverity, String)])
    func `the span inside sets the severity and the true end is shown`(
        release: String, severity: AlertSeverity, words: String
    ) throws {
        let story = Self.office(release: release).holiday("2026-10-26")
        let eve = try moved(release, by: -Span.days(1))
        let finding = try story.finding(of: ReleaseCoverageGap.self, at: eve)
        #expect(finding.severity == severity)
        #expect(finding.summary.contains(words), "\(finding.summary)")
    }

    @Test(arguments: [("2026-03-20T08:00Z", "2026-03-21T08:00Z"), ("2026-03-21T08:00Z", "2026-03-20T08:00Z")])
    func `of two dates the one recorded last holds`(occurred: String, other: String) throws {
        let story = CaseStory().contact("X", more: #""standing":true"#).rota("X", [(Self.release, "2026-04-20T00:00Z")])
            .telling(occurred, "ReleaseDateSet", #"{"releaseAt":"\#(Self.release)"}"#, recordedAt: "2026-03-21T09:00Z")
            .telling(
                other, "ReleaseDateSet", #"{"releaseAt":"2026-03-27T04:30Z"}"#, recordedAt: "2026-03-21T10:00Z")
        #expect(try severity(story, at: "2026-03-26T08:00Z") == .warning)
    }
}
