import Almanac
import Events
import Specifications
import Testing
import Watcher

struct RecallNoResetTests {
    private let rule = RecallNoReset.self
    private let back = CaseStory.towardsGate.role("mentor", "M-1").released(CaseStory.gate)
        .returnedToCustody("2026-04-01T09:00Z")

    private func replanned(_ story: CaseStory, at moment: String = "2026-04-10T09:00Z", kind: String = "transition")
        -> CaseStory
    {
        story.telling(moment, "PlanRevised", #"{"planKind":"\#(kind)","version":2,"reason":"recall"}"#)
    }

    @Test(
        arguments: [
            ("2026-04-08T09:00Z", [nil, .warning, .warning]), ("2026-04-15T09:00Z", [.warning, .urgent, .urgent]),
        ] as [(String, Triplet)])
    func `a week inside without a new start is told, two press`(moment: String, severities: Triplet) throws {
        #expect(try back.triplet(of: rule, around: moment) == severities)
    }

    @Test func `a finding says what is missing and rests on the return`() throws {
        let finding = try back.finding(of: rule, at: "2026-04-09T09:00Z")
        #expect(finding.about == "")
        #expect(
            finding.summary == """
                back in custody since Wed 1 Apr 11:00, and since then no version of the transition plan, no contact by \
                anybody who stays after release
                """)
        #expect(finding.evidence == [CaseStory.id(5)])
    }

    @Test func `both are needed`() throws {
        let planned = replanned(back)
        #expect(try planned.finding(of: rule, at: "2026-04-11T09:00Z").summary.contains("plan") == false)
        let met = back.met("M-1", "2026-04-10T09:00Z")
        #expect(try met.finding(of: rule, at: "2026-04-11T09:00Z").summary.contains("contact") == false)
        let both = planned.met("M-1", "2026-04-11T09:00Z")
        #expect(try both.triplet(of: rule, around: "2026-04-11T09:00Z") == [.warning, nil, nil])
    }

    @Test(
        arguments: [
            ("2026-03-20T09:00Z", "transition", .warning), ("2026-04-03T09:00Z", "safety", .warning),
            ("2026-04-03T09:00Z", "transition", nil),
        ] as [(String, String, AlertSeverity?)])
    func `a plan counts if it is for the transition and from after the return`(
        moment: String, kind: String, severity: AlertSeverity?
    ) throws {
        let story = replanned(back, at: moment, kind: kind).met("M-1", "2026-04-03T09:00Z")
        #expect(try story.severity(of: rule, at: "2026-04-09T09:00Z") == severity)
    }

    @Test func `a plan drafted anew counts, its agreement alone does not`() throws {
        let met = back.met("M-1", "2026-04-03T09:00Z")
        let agreed = met.telling("2026-04-04T09:00Z", "PlanAgreed", #"{"planKind":"transition"}"#)
        #expect(try agreed.severity(of: rule, at: "2026-04-09T09:00Z") == .warning)
        let drafted = met.telling("2026-04-04T09:00Z", "PlanDrafted", #"{"planKind":"transition"}"#)
        #expect(try drafted.answer(of: rule, at: "2026-04-09T09:00Z") == .silent)
    }

    @Test func `a contact counts by who stays, with the person, from after the return`() throws {
        let planned = replanned(back, at: "2026-04-03T09:00Z")
            .role("prison_officer", "PW-1", setting: "custody", continues: false)
        for story in [
            planned.met("M-1", "2026-03-20T09:00Z"), planned.met("PW-1", "2026-04-03T09:00Z"),
            planned.telling("2026-04-03T09:00Z", "ContactHeld", #"{"actor":"M-1","with":"family"}"#),
            planned.met("M-1", "2026-04-03T09:00Z").roleEnded("mentor", "M-1", at: "2026-04-05T09:00Z"),
        ] {
            #expect(try story.severity(of: rule, at: "2026-04-09T09:00Z") == .warning)
        }
    }

    @Test func `whether somebody stays may be unknown`() throws {
        let story = replanned(back, at: "2026-04-03T09:00Z")
            .telling("2026-04-02T09:00Z", "RoleAssigned", #"{"actor":"S-1","role":"social_worker"}"#)
            .met("S-1", "2026-04-04T09:00Z")
        let answer = try story.answer(of: rule, at: "2026-04-09T09:00Z")
        #expect(answer.findings.map(\.severity) == [.warning])
        #expect(answer.unknowns == [Unknown(missing: "whether S-1 stays after release")])
    }

    @Test func `it ends with the next release, and the first custody is no recall`() throws {
        let out = back.released("2026-04-20T09:00Z")
        #expect(try out.triplet(of: rule, around: "2026-04-20T09:00Z") == [.urgent, nil, nil])
        #expect(try CaseStory.withoutDate.answer(of: rule, at: "2026-04-20T09:00Z") == .silent)
        #expect(try CaseStory.outside.answer(of: rule, at: "2026-04-20T09:00Z") == .silent)
    }

    @Test func `without a gate a return counts until the track begins anew`() throws {
        let story = CaseStory(track: .communityMeasure).returnedToCustody("2026-04-01T09:00Z")
        #expect(try story.severity(of: rule, at: "2026-04-09T09:00Z") == .warning)
        let reopened = back.telling(
            "2026-04-12T09:00Z", "CaseOpened",
            #"{"caseRef":"K-1","track":"community_measure","tz":"Europe/Paris","reopens":"K-1"}"#)
        #expect(try reopened.triplet(of: rule, around: "2026-04-12T09:00Z") == [.warning, nil, nil])
    }

    @Test func `each return begins anew`() throws {
        let again = replanned(back, at: "2026-04-03T09:00Z").met("M-1", "2026-04-03T09:00Z")
            .released("2026-04-20T09:00Z").returnedToCustody("2026-05-01T09:00Z")
        #expect(try again.triplet(of: rule, around: "2026-05-08T09:00Z") == [nil, .warning, .warning])
    }
}
