import Almanac
import Events
import Specifications
import Testing
import Watcher

/// Who steps in, whose absence counts, and what takes it back.
struct ContactSubstituteTests {
    static let eve = "2026-03-26T08:00Z"
    static let story = ContactAwayNoSubstituteTests.story

    private func severity(_ story: CaseStory) throws -> AlertSeverity? {
        try story.severity(of: ContactAwayNoSubstitute.self, at: Self.eve)
    }

    private func away(_ more: String = "") -> CaseStory {
        Self.story.exception("PO", "2026-03-27T08:00Z", "2026-03-30T08:00Z", more: more)
    }

    @Test func `a substitute with a role is enough, and one without cannot see the case`() throws {
        let story = away(#""substitute":"S""#)
        #expect(try severity(story) == .urgent)
        #expect(try severity(story.contact("S", more: #""standing":true"#)) == .urgent)
        #expect(try severity(story.role("deputy_case_manager", "S")) == nil)
        #expect(try severity(story.role("deputy_case_manager", "S", setting: "custody", continues: false)) == nil)
    }

    @Test(
        arguments: [
            (#""from":"2026-03-20T08:00Z""#, [.urgent, nil, nil]),
            (#""from":"2026-01-20T08:00Z","until":"2026-03-20T08:00Z""#, [nil, .urgent, .urgent]),
        ] as [(String, Triplet)])
    func `a substitute counts while the role is held`(role: String, steps: Triplet) throws {
        let story = away(#""substitute":"S""#)
            .telling("2026-01-20T08:00Z", "RoleAssigned", #"{"actor":"S","role":"mentor",\#(role)}"#)
        #expect(try story.triplet(of: ContactAwayNoSubstitute.self, around: "2026-03-20T08:00Z") == steps)
    }

    @Test func `a substitute whose role was ended counts no more`() throws {
        let story = away(#""substitute":"S""#).role("mentor", "S")
            .telling("2026-03-20T08:00Z", "RoleEnded", #"{"actor":"S","role":"mentor"}"#)
        #expect(
            try story.triplet(of: ContactAwayNoSubstitute.self, around: "2026-03-20T08:00Z")
                == [nil, .urgent, .urgent])
    }

    @Test func `leave that is entered again stands twice until the old entry is voided`() throws {
        let old = EntryID(high: 7, low: 7)
        let twice = Self.story
            .telling(
                "2026-01-15T08:00Z", "AvailabilityExceptionRecorded",
                #"{"actor":"PO","from":"2026-03-27T08:00Z","to":"2026-03-30T08:00Z","effect":"unavailable"}"#,
                in: "actor/PO", id: old
            )
            .role("mentor", "S")
            .exception(
                "PO", "2026-03-27T08:00Z", "2026-03-30T08:00Z", more: #""substitute":"S""#,
                recorded: "2026-01-16T08:00Z")
        #expect(
            try twice.finding(of: ContactAwayNoSubstitute.self, at: Self.eve).evidence == [old])
        let voided = twice.telling(
            "2026-01-17T08:00Z", "EventVoided", #"{"target":"\#(old)","reason":"entered twice"}"#, in: "actor/PO")
        #expect(try severity(voided) == nil)
    }

    @Test(
        arguments: [
            // Extra duty recorded later takes the absence back, as far as it goes.
            ("2026-01-16T08:00Z", "2026-03-27T08:00Z", "2026-03-30T08:00Z", nil),
            ("2026-01-14T08:00Z", "2026-03-27T08:00Z", "2026-03-30T08:00Z", .urgent),
            ("2026-01-16T08:00Z", "2026-03-27T14:30Z", "2026-03-30T08:00Z", .warning),
        ] as [(String, String, String, AlertSeverity?)])
    func `the newest exception wins`(recorded: String, from: String, to: String, severity: AlertSeverity?) throws {
        let story = away().exception("PO", from, to, effect: "available", recorded: recorded)
        #expect(try self.severity(story) == severity)
    }

    @Test(
        arguments: [
            (#""setting":"custody","continuesAfterRelease":false"#, #""capacity":"core""#),
            (#""setting":"both","until":"2026-03-27T14:30Z""#, #""capacity":"core""#),
            (#""setting":"both""#, #""capacity":"informal""#),
            (#""setting":"both""#, #""capacity":"core","publishedFor":"family""#),
        ])
    func `only the absence of somebody who counts as a contact matters`(role: String, point: String) throws {
        let story = CaseStory().releaseSet("2026-03-27T14:30Z")
            .telling("2025-10-01T08:00Z", "RoleAssigned", #"{"actor":"M","role":"mentor",\#(role)}"#)
            .telling("2026-01-10T08:00Z", "ContactPointPublished", #"{"actor":"M",\#(point)}"#)
            .exception("M", "2026-03-27T08:00Z", "2026-03-30T08:00Z")
        #expect(try severity(story) == nil)
    }

    @Test(
        arguments: [
            (nil, #""reason":"leave""#, .urgent), (nil, #""reason":"extra_duty""#, nil), ("available", "", nil),
        ] as [(String?, String, AlertSeverity?)])
    func `extra duty is no absence`(effect: String?, more: String, severity: AlertSeverity?) throws {
        let story = Self.story
            .exception("PO", "2026-03-27T08:00Z", "2026-03-30T08:00Z", effect: effect, more: more)
        #expect(try self.severity(story) == severity)
    }

    @Test func `each contact who is away is told of`() throws {
        let story = away().role("mentor", "M").contact("M").exception("M", "2026-04-02T08:00Z", "2026-04-03T08:00Z")
        let findings = try story.answer(of: ContactAwayNoSubstitute.self, at: Self.eve).findings
        #expect(findings.map(\.about) == ["M", "PO"])
        #expect(findings.map(\.severity) == [.warning, .urgent])
    }
}
