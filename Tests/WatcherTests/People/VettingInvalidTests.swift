import Almanac
import Events
import Specifications
import Testing
import Watcher

struct VettingInvalidTests {
    private let rule = VettingInvalid.self
    private let mentored = CaseStory().role("mentor", "MN-1")
    private let march = "2026-03-10T09:00Z"

    @Test(
        arguments: [
            ("mentor", .critical), ("volunteer", .critical), ("faith_counsellor", .critical), ("chaplain", .critical),
            ("probation_officer", nil), ("case_manager", nil), ("psychologist", nil),
        ] as [(String, AlertSeverity?)])
    func `who meets the person without having been checked is told`(role: String, severity: AlertSeverity?) throws {
        let finding = try CaseStory().role(role, "X-1").answer(of: rule, at: march).findings.first
        #expect(finding?.severity == severity)
        #expect(finding?.about == severity.map { _ in "X-1" })
    }

    @Test(
        arguments: [
            (#""object":"person","outcome":"cleared","validUntil":"2027-06-30""#, nil),
            (#""outcome":"cleared""#, nil),
            (#""object":"person","outcome":"conditional","validUntil":"2027-06-30""#, .critical),
            (#""object":"person","outcome":"rejected""#, .critical),
            (#""object":"person""#, .critical),
            (#""object":"material","outcome":"cleared","validUntil":"2027-06-30""#, .critical),
        ] as [(String, AlertSeverity?)])
    func `only a person who was cleared is cleared`(check: String, severity: AlertSeverity?) throws {
        #expect(try mentored.vetted("MN-1", check).severity(of: rule, at: march) == severity)
    }

    @Test(
        arguments: [
            ("2026-05-31T22:00Z", [nil, .info, .info]), ("2026-06-30T22:00Z", [.info, .critical, .critical]),
        ] as [(String, Triplet)])
    func `a check that ends is told thirty days before the end of its last day, and after it`(
        moment: String, severities: Triplet
    ) throws {
        let story = mentored.vetted("MN-1", #""outcome":"cleared","validUntil":"2026-06-30""#)
        #expect(try story.triplet(of: rule, around: moment) == severities)
    }

    @Test func `the newest check decides, and a new one clears`() throws {
        let lost = mentored.vetted("MN-1", #""outcome":"cleared""#)
            .vetted("MN-1", #""outcome":"rejected""#, at: "2026-03-01T09:00Z")
        #expect(try lost.triplet(of: rule, around: "2026-03-01T09:00Z") == [nil, .critical, .critical])
        let found = mentored.vetted("MN-1", #""outcome":"cleared""#, at: "2026-03-01T09:00Z")
        #expect(try found.triplet(of: rule, around: "2026-03-01T09:00Z") == [.critical, nil, nil])
        let material = found.vetted("MN-1", #""object":"material","outcome":"rejected""#, at: "2026-03-02T09:00Z")
        #expect(try material.severity(of: rule, at: march) == nil)
    }

    @Test(
        arguments: [
            ("2026-02-01T09:00Z", [nil, .critical, .critical]), ("2026-04-01T09:00Z", [.critical, nil, nil]),
        ] as [(String, Triplet)])
    func `the check matters as long as the role is held`(moment: String, severities: Triplet) throws {
        let story = CaseStory().telling(
            "2025-10-01T08:00Z", "RoleAssigned",
            #"{"actor":"MN-1","role":"mentor","from":"2026-02-01T09:00Z","until":"2026-04-01T09:00Z"}"#)
        #expect(try story.triplet(of: rule, around: moment) == severities)
    }

    @Test func `each is told once, whatever the roles`() throws {
        let story = mentored.role("volunteer", "MN-1").role("chaplain", "CH-1")
        let findings = try story.answer(of: rule, at: march).findings
        #expect(findings.map(\.about) == ["CH-1", "MN-1"])
        #expect(findings.last?.summary == "MN-1, mentor, volunteer: no check of suitability is recorded")
        #expect(findings.last?.evidence == [CaseStory.id(2), CaseStory.id(3)])
    }
}
