import Almanac
import Events
import Specifications
import Testing
import Watcher

struct FirstContactTooLateTests {
    static let release = "2026-03-27T14:30Z"
    static let eve = "2026-03-26T08:00Z"
    static let desk = CaseStory().contact("X", more: #""standing":true"#).releaseSet(release)

    private func severity(_ story: CaseStory, at moment: String = eve) throws -> AlertSeverity? {
        try story.severity(of: FirstContactTooLate.self, at: moment)
    }

    @Test func `an early gate and office hours are found`() throws {
        let story = ReleaseCoverageGapTests.office(release: "2026-03-24T06:00+01:00")
        let finding = try story.finding(of: FirstContactTooLate.self, at: "2026-03-20T08:00Z")
        #expect(finding.severity == .urgent)
        #expect(finding.summary == "first reachable contact: Tue 24 Mar 09:00, 3 h after release")
        #expect(finding.dueBy == (try Instant(parsing: "2026-03-24T05:00Z")))
        #expect(finding.evidence == [CaseStory.id(5)])
        #expect(finding.foldsInto == nil)
    }

    @Test func `somebody on duty at the gate's hour is enough`() throws {
        #expect(try ReleaseCoverageGapTests.friday.answer(of: FirstContactTooLate.self, at: Self.eve) == .silent)
    }

    @Test func `without a date it cannot tell`() throws {
        #expect(
            try CaseStory().answer(of: FirstContactTooLate.self, at: Self.eve) == .unknown("the release date"))
    }

    @Test(arguments: [(-1, nil), (0, nil), (1, .urgent)] as [(Int64, AlertSeverity?)])
    func `two hours are in time`(offset: Int64, severity: AlertSeverity?) throws {
        let first = try moved("2026-03-27T16:30Z", by: offset)
        #expect(try self.severity(Self.desk.rota("X", [(first, "2026-04-20T00:00Z")])) == severity)
    }

    @Test(
        arguments: [
            (3, .hours(3), nil), (3, .hours(3) + .milliseconds(1), .urgent), (0, .zero, nil),
            (0, .milliseconds(1), .urgent),
        ] as [(Int, Span, AlertSeverity?)])
    func `another limit can be set`(hours: Int, wait: Span, severity: AlertSeverity?) throws {
        let limit = policy(FirstContactTooLate.self, "maxHours", .number(String(hours)))
        let story = Self.desk.rota("X", [(try moved(Self.release, by: wait), "2026-04-20T00:00Z")])
        #expect(try story.severity(of: FirstContactTooLate.self, at: Self.eve, policy: limit) == severity)
    }

    @Test func `contacts who are never on duty are too late`() throws {
        let finding = try Self.desk.rota("X", []).finding(of: FirstContactTooLate.self, at: Self.eve)
        #expect(finding.severity == .urgent)
        #expect(finding.foldsInto == nil)
    }

    @Test func `it belongs to the coverage gap when nobody counts as a contact at all`() throws {
        let finding = try CaseStory().releaseSet(Self.release).finding(of: FirstContactTooLate.self, at: Self.eve)
        #expect(finding.foldsInto == ReleaseCoverageGap.id)
    }

    @Test(
        arguments: [
            (#""confirmed":true"#, nil), (#""confirmed":false"#, .urgent), (#""confirmed":true,"core":false"#, .urgent),
        ] as [(String, AlertSeverity?)])
    func `a confirmed pick-up is a first contact`(more: String, severity: AlertSeverity?) throws {
        let story = CaseStory().releaseSet(Self.release).pickup("P1", by: "M", at: Self.release, more: more)
        #expect(try self.severity(story) == severity)
    }

    @Test(
        arguments: [
            ("2026-02-25T14:30Z", [nil, .urgent, .urgent]), ("2026-03-27T14:30Z", [.urgent, nil, nil]),
        ] as [(String, Triplet)])
    func `it speaks from 30 days before release until its hour`(instant: String, steps: Triplet) throws {
        #expect(
            try CaseStory().releaseSet(Self.release).triplet(of: FirstContactTooLate.self, around: instant) == steps)
    }

    @Test func `after release it has nothing to say`() throws {
        let story = CaseStory().releaseSet(Self.release).released("2026-03-26T07:00Z")
        #expect(try story.answer(of: FirstContactTooLate.self, at: Self.eve) == .silent)
    }

    @Test(
        arguments: [
            // Wednesday: at 17:00 the longest span is the longer one, but at 06:00 the first contact is 3 hours away.
            ("2026-11-04", .urgent),
            ("2026-11-04T17:00+01:00", nil),
        ] as [(String, AlertSeverity?)])
    func `for a day without hour the later first contact counts`(date: String, severity: AlertSeverity?) throws {
        let story = CaseStory().contact("X", more: #""standing":true"#).releaseSet(date).telling(
            "2025-06-01T08:00Z", "AvailabilitySet",
            #"""
            {"actor":"X","pattern":"weekly","tz":"Europe/Paris",
             "windows":[{"days":[0,1,2,3,4],"from":"09:00","to":"18:00"}]}
            """#, in: "actor/X")
        #expect(try self.severity(story, at: "2026-11-03T08:00Z") == severity)
    }
}
