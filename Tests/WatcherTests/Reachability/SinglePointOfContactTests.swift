import Almanac
import Events
import Specifications
import Testing
import Watcher

struct SinglePointOfContactTests {
    static let release = "2026-03-27T14:30Z"
    static let early = "2026-03-10T08:00Z"
    static let friday = ReleaseCoverageGapTests.friday

    private func severity(_ story: CaseStory, at moment: String = early) throws -> AlertSeverity? {
        try story.severity(of: SinglePointOfContact.self, at: moment)
    }

    @Test func `one officer alone is found`() throws {
        let finding = try Self.friday.finding(of: SinglePointOfContact.self, at: Self.early)
        #expect(finding.severity == .info)
        #expect(finding.about.isEmpty)
        #expect(finding.summary.contains("PO"))
        #expect(finding.evidence == [CaseStory.id(5), CaseStory.id(3)])
    }

    @Test func `two with hours of their own are enough`() throws {
        let story = Self.friday.role("mentor", "M").contact("M").officeHours("M")
        #expect(try story.answer(of: SinglePointOfContact.self, at: Self.early) == .silent)
    }

    @Test func `without a date, or of somebody without hours, it cannot tell`() throws {
        #expect(
            try CaseStory().answer(of: SinglePointOfContact.self, at: Self.early) == .unknown("the release date"))
        let story = Self.friday.role("mentor", "M").contact("M")
        let answer = try story.answer(of: SinglePointOfContact.self, at: Self.early)
        #expect(answer.unknowns.map(\.about) == ["M"])
        #expect(answer.findings.map(\.severity) == [.info])
    }

    @Test(
        arguments: [
            ("2026-03-27T14:30Z", "2026-02-25T14:30Z", [nil, .info, .info]),
            ("2026-03-27T14:30Z", "2026-03-20T14:30Z", [.info, .warning, .warning]),
            ("2026-03-27T14:30Z", "2026-03-27T14:30Z", [.warning, nil, nil]),
            // 7 days of 24 hours, although the clock shows 12:30 there and 13:30 here.
            ("2026-04-01T11:30Z", "2026-03-25T11:30Z", [.info, .warning, .warning]),
        ] as [(String, String, Triplet)])
    func `it speaks from 30 days before release until its hour, louder from 7 days on`(
        release: String, instant: String, steps: Triplet
    ) throws {
        let story = ReleaseCoverageGapTests.office(release: release)
        #expect(try story.triplet(of: SinglePointOfContact.self, around: instant) == steps)
    }

    @Test(arguments: [(-1, nil), (0, .info), (1, .info)] as [(Int64, AlertSeverity?)])
    func `a second one helps only inside the window`(offset: Int64, severity: AlertSeverity?) throws {
        let start = try moved("2026-03-30T14:30Z", by: offset)
        let story = Self.friday.role("mentor", "M").contact("M").rota("M", [(start, "2026-04-10T08:00Z")])
        #expect(try self.severity(story) == severity)
    }

    @Test func `nobody on duty at all is a matter for the coverage gap`() throws {
        #expect(
            try CaseStory().releaseSet(Self.release).answer(of: SinglePointOfContact.self, at: Self.early) == .silent)
    }

    @Test(arguments: [("M", nil), ("PO", .info)] as [(String, AlertSeverity?)])
    func `whoever comes to the gate is a contact of the first hours`(actor: String, severity: AlertSeverity?) throws {
        #expect(try self.severity(Self.friday.pickup("P1", by: actor, at: Self.release)) == severity)
    }

    @Test(
        arguments: [
            (#"{"actor":"M","capacity":"informal"}"#, .info),
            (#"{"actor":"M","capacity":"core","publishedFor":"family"}"#, .info),
            (#"{"actor":"M","capacity":"crisis_line"}"#, nil),
        ] as [(String, AlertSeverity?)])
    func `family and friends do not take turns`(point: String, severity: AlertSeverity?) throws {
        let story = Self.friday.role("mentor", "M").always("M")
            .telling("2026-01-10T08:00Z", "ContactPointPublished", point)
        #expect(try self.severity(story) == severity)
    }

    @Test(
        arguments: [
            ("organisation_desk", "false", .info), ("organisation_desk", "true", nil), ("professional", "true", .info),
        ] as [(String, String, AlertSeverity?)])
    func `a desk is one actor unless desks are exempt`(kind: String, exempt: String, severity: AlertSeverity?) throws {
        let story = Self.friday.telling(
            "2025-06-01T08:00Z", "ActorRegistered", #"{"actor":"PO","kind":"\#(kind)"}"#, in: "actor/PO")
        let profile = policy(SinglePointOfContact.self, "exemptDesks", .boolean(exempt == "true"))
        #expect(
            try story.severity(of: SinglePointOfContact.self, at: Self.early, policy: profile) == severity)
    }

    @Test(
        arguments: [
            // Wednesday: M's duty ends at noon, so after a release at 17:00 only PO is left.
            ("2026-11-04", .info), ("2026-11-04T06:00+01:00", nil), ("2026-11-04T17:00+01:00", .info),
        ] as [(String, AlertSeverity?)])
    func `for a day without hour one of the plausible hours is enough`(date: String, severity: AlertSeverity?) throws {
        // Always on duty, so that the longest span is the same, none, at either hour.
        let story = CaseStory().role("probation_officer", "PO").contact("PO").always("PO")
            .role("mentor", "M").contact("M").rota("M", [("2026-11-04T05:00Z", "2026-11-04T11:00Z")]).releaseSet(date)
        #expect(try self.severity(story, at: "2026-10-20T08:00Z") == severity)
    }
}
