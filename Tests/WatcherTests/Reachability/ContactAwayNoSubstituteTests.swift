import Almanac
import Events
import Specifications
import Testing
import Watcher

/// When somebody's absence around release matters, and for how long.
struct ContactAwayNoSubstituteTests {
    static let eve = "2026-03-26T08:00Z"
    /// Friday 27 March 2026, 14:30 UTC: one officer, always on duty but for what is told.
    static let story = CaseStory().role("probation_officer", "PO").contact("PO").always("PO")
        .releaseSet("2026-03-27T14:30Z")

    @Test func `leave over the first weekend is found`() throws {
        let finding = try Self.story.exception("PO", "2026-03-26T23:00Z", "2026-03-29T22:00Z")
            .finding(of: ContactAwayNoSubstitute.self, at: "2026-03-10T08:00Z")
        #expect(finding.about == "PO")
        #expect(finding.severity == .urgent)
        #expect(finding.summary.contains("PO away Fri 27 Mar 00:00 to Mon 30 Mar 00:00"))
        #expect(finding.evidence == [CaseStory.id(6)])
    }

    @Test func `nobody away is silent`() throws {
        #expect(try Self.story.answer(of: ContactAwayNoSubstitute.self, at: Self.eve) == .silent)
    }

    @Test func `without a date it cannot tell`() throws {
        let story = CaseStory().role("probation_officer", "PO").contact("PO").exception("PO", "2026-03-27T08:00Z", nil)
        #expect(
            try story.answer(of: ContactAwayNoSubstitute.self, at: Self.eve) == .unknown("the release date"))
    }

    @Test(
        arguments: [
            // From 1 day before release ...
            ("2026-03-20T08:00Z", "2026-03-26T14:29:59.999Z", nil),
            ("2026-03-20T08:00Z", "2026-03-26T14:30Z", nil),
            ("2026-03-20T08:00Z", "2026-03-26T14:30:00.001Z", .warning),
            // ... to 14 days after it, that moment included.
            ("2026-04-10T14:29:59.999Z", "2026-04-20T08:00Z", .warning),
            ("2026-04-10T14:30Z", "2026-04-20T08:00Z", .warning),
            ("2026-04-10T14:30:00.001Z", "2026-04-20T08:00Z", nil),
            // Touching the first 72 hours.
            ("2026-03-27T08:00Z", "2026-03-27T14:29:59.999Z", .warning),
            ("2026-03-27T08:00Z", "2026-03-27T14:30Z", .warning),
            ("2026-03-27T08:00Z", "2026-03-27T14:30:00.001Z", .urgent),
            ("2026-03-30T14:29:59.999Z", "2026-04-02T08:00Z", .urgent),
            ("2026-03-30T14:30Z", "2026-04-02T08:00Z", .warning),
            ("2026-03-30T14:30:00.001Z", "2026-04-02T08:00Z", .warning),
            // Until further notice.
            ("2026-04-02T08:00Z", nil, .warning), ("2026-01-20T08:00Z", nil, .urgent),
        ] as [(String, String?, AlertSeverity?)])
    func `it matters from a day before to two weeks after release, most in the first 72 hours`(
        from: String, to: String?, severity: AlertSeverity?
    ) throws {
        let story = Self.story.exception("PO", from, to)
        #expect(try story.severity(of: ContactAwayNoSubstitute.self, at: "2026-03-10T08:00Z") == severity)
    }

    @Test func `it speaks from 30 days before release`() throws {
        let story = Self.story.exception("PO", "2026-03-27T08:00Z", "2026-03-30T08:00Z")
        #expect(
            try story.triplet(of: ContactAwayNoSubstitute.self, around: "2026-02-25T14:30Z")
                == [nil, .urgent, .urgent])
    }

    @Test(arguments: [true, false])
    func `neither the planned hour nor the gate makes it milder`(isRecorded: Bool) throws {
        let away = Self.story.exception("PO", "2026-03-27T08:00Z", "2026-04-03T08:00Z")
        let story = isRecorded ? away.released("2026-03-27T14:30Z") : away
        let urgent: Triplet = [.urgent, .urgent, .urgent]
        #expect(try story.triplet(of: ContactAwayNoSubstitute.self, around: "2026-03-27T14:30Z") == urgent)
        // Past the first 72 hours.
        #expect(try story.triplet(of: ContactAwayNoSubstitute.self, around: "2026-03-30T14:30Z") == urgent)
    }

    @Test(
        arguments: [
            // Before release, and after it.
            ("2026-03-20T08:00Z", "2026-03-27T02:00Z", "2026-03-27T02:00Z", [.warning, nil, nil]),
            ("2026-03-27T08:00Z", "2026-03-31T08:00Z", "2026-03-31T08:00Z", [.urgent, nil, nil]),
            // It matters as long as it lasts, also past 14 days.
            ("2026-04-10T08:00Z", "2026-04-20T08:00Z", "2026-04-20T08:00Z", [.warning, nil, nil]),
            // A plain date passes at the end of its local day: 23 hours long, and an ordinary one.
            ("2026-03-27T08:00Z", "2026-03-29", "2026-03-29T22:00Z", [.urgent, nil, nil]),
            ("2026-03-27T08:00Z", "2026-03-28", "2026-03-28T23:00Z", [.urgent, nil, nil]),
        ] as [(String, String, String, Triplet)])
    func `it ends with the absence`(from: String, to: String, instant: String, steps: Triplet) throws {
        let story = Self.story.exception("PO", from, to).released("2026-03-27T14:30Z")
        #expect(try story.triplet(of: ContactAwayNoSubstitute.self, around: instant) == steps)
    }
}
