import Almanac
import Events
import Specifications
import Testing
import Watcher

/// Support or supervision until 30 June 2026: that day ends in Paris at 22:00 UTC.
struct SupportEndUnplannedTests {
    private let rule = SupportEndUnplanned.self

    private func supported(_ track: CaseOpened.Track = .communityMeasure, until: String? = "2026-06-30") -> CaseStory {
        let end = until.map { #","supportUntil":"\#($0)""# } ?? ""
        return CaseStory(untold: "K-1").telling(
            "2025-09-01T08:00Z", "CaseOpened",
            #"{"caseRef":"K-1","track":"\#(track.rawValue)","tz":"Europe/Paris"\#(end)}"#)
    }

    private func status(_ status: String, until: String? = "2026-06-30", at moment: String = "2025-10-01T08:00Z")
        -> CaseStory
    {
        let end = until.map { #","until":"\#($0)""# } ?? ""
        return supported(until: "2027-12-31").telling(
            moment, "LegalStatusRecorded", #"{"status":"\#(status)"\#(end)}"#)
    }

    @Test(
        arguments: [
            ("2026-05-01T21:59:59.999Z", [nil, .warning, .warning]),
            ("2026-06-16T21:59:59.999Z", [.warning, .urgent, .urgent]),
            ("2026-06-30T22:00Z", [.urgent, nil, nil]),
        ] as [(String, Triplet)])
    func `sixty days before the end it is told, fourteen press, and the end is the end`(
        moment: String, severities: Triplet
    ) throws {
        #expect(try supported().triplet(of: rule, around: moment) == severities)
        #expect(try status("supervision").triplet(of: rule, around: moment) == severities)
    }

    @Test func `a finding is about what ends`() throws {
        let finding = try supported().finding(of: rule, at: "2026-06-01T09:00Z")
        #expect(finding.about == "support")
        #expect(finding.summary == "support ends on Tue 30 Jun, and no step-down is planned")
        #expect(finding.evidence == [CaseStory.id(1)])
        #expect(try finding.dueBy == Instant(parsing: "2026-06-30T21:59:59.999Z"))
    }

    @Test(
        arguments: [
            ("supervision", "supervision"), ("conditional_release", "conditional_release"),
            ("community_sentence", "community_sentence"), ("suspended_sentence", "suspended_sentence"),
            ("sentenced_custody", nil), ("sentence_expired", nil), ("remand", nil), ("a_new_status", nil),
        ] as [(String, String?)])
    func `of legal statuses those count that are supervision of some kind`(name: String, about: String?) throws {
        let findings = try status(name).answer(of: rule, at: "2026-06-01T09:00Z").findings
        #expect(findings.map(\.about) == [about].compactMap(\.self))
    }

    @Test(
        arguments: [
            ("supervision", "2026-12-31"), ("sentence_expired", nil), ("supervision", "2026-06-30"),
        ] as [(String, String?)])
    func `only the newest status counts`(name: String, until: String?) throws {
        let end = until.map { #","until":"\#($0)""# } ?? ""
        let story = status("conditional_release").telling(
            "2026-06-02T08:00Z", "LegalStatusRecorded", #"{"status":"\#(name)"\#(end)}"#)
        let findings = try story.answer(of: rule, at: "2026-06-03T09:00Z").findings
        #expect(findings.map(\.about) == (until == "2026-06-30" ? ["supervision"] : []))
    }

    @Test func `support and supervision are told each for itself`() throws {
        let story = supported().telling(
            "2025-10-01T08:00Z", "LegalStatusRecorded", #"{"status":"supervision","until":"2026-06-15"}"#)
        #expect(
            try story.answer(of: rule, at: "2026-06-05T09:00Z").findings.map { [$0.about, $0.severity.rawValue] } == [
                ["support", "warning"], ["supervision", "urgent"],
            ])
    }

    @Test func `a step-down plan clears, another plan does not`() throws {
        let other = supported().telling("2026-05-20T09:00Z", "PlanDrafted", #"{"planKind":"contingency"}"#)
        #expect(try other.severity(of: rule, at: "2026-06-01T09:00Z") == .warning)
        let planned = supported().telling("2026-05-20T09:00Z", "PlanDrafted", #"{"planKind":"step_down"}"#)
        #expect(try planned.triplet(of: rule, around: "2026-05-20T09:00Z") == [.warning, nil, nil])
    }

    @Test func `inside nothing ends yet`() throws {
        let inside = supported(.custodialRelease).releaseSet(CaseStory.gate)
        #expect(try inside.answer(of: rule, at: "2026-06-01T09:00Z") == .silent)
        let out = inside.released("2026-05-20T09:00Z")
        #expect(try out.triplet(of: rule, around: "2026-05-20T09:00Z") == [nil, .warning, .warning])
        let back = out.returnedToCustody("2026-06-01T09:00Z")
        #expect(try back.triplet(of: rule, around: "2026-06-01T09:00Z") == [.warning, nil, nil])
    }

    @Test func `an end that nobody recorded is unknown`() throws {
        let open = supported(until: nil)
        #expect(
            try open.answer(of: rule, at: "2026-06-01T09:00Z") == .unknown("until when support lasts", about: "support")
        )
        let answer = try status("conditional_release", until: nil).answer(of: rule, at: "2026-06-01T09:00Z")
        #expect(
            answer == .unknown("until when conditional release lasts", about: "conditional_release"))
    }
}
