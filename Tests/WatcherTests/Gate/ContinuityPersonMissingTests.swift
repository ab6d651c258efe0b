import Almanac
import Events
import Specifications
import Testing
import Watcher

/// (a) Nobody who stays after release has met the person; (b), the churn, has a file of its own.
struct ContinuityPersonMissingTests {
    private let rule = ContinuityPersonMissing.self
    private let onPaper = CaseStory.towardsGate.role("mentor", "M-1")
    private let met = CaseStory.towardsGate.role("mentor", "M-1").met("M-1", "2025-11-01T10:00Z")
    private let late = "2026-03-01T09:00Z"

    @Test(
        arguments: [
            ("2026-02-08T09:00Z", [nil, .warning, .warning]),
            ("2026-03-03T09:00Z", [.warning, .urgent, .urgent]),
            (CaseStory.gate, [.urgent, .urgent, .urgent]),
        ] as [(String, Triplet)])
    func `it is due thirty days ahead, presses in the last week, and stays while no release is recorded`(
        moment: String, severities: Triplet
    ) throws {
        #expect(try CaseStory.towardsGate.triplet(of: rule, around: moment) == severities)
    }

    @Test func `a role on paper without a meeting is what the rule is for`() throws {
        let finding = try onPaper.finding(of: rule, at: late)
        #expect(finding.about == "")
        #expect(finding.evidence == [CaseStory.id(2), CaseStory.id(3)])
        #expect(try met.answer(of: rule, at: late) == .silent)
    }

    @Test(arguments: ["phone", "video", "in_person", "home_visit"])
    func `a contact on any channel is a meeting, from when it is recorded`(channel: String) throws {
        let story = onPaper.met("M-1", "2026-03-01T10:00Z", channel: channel)
        #expect(try story.triplet(of: rule, around: "2026-03-01T10:00Z") == [.warning, nil, nil])
    }

    @Test(
        arguments: [("person", nil), ("both", nil), ("family", .warning), (nil, .warning)]
            as [(String?, AlertSeverity?)])
    func `only a contact with the person counts`(whom: String?, severity: AlertSeverity?) throws {
        let story = CaseStory.towardsGate.role("mentor", "PO-1").contactHeld("2025-11-01T10:00Z", with: whom)
        #expect(try story.severity(of: rule, at: late) == severity)
    }

    @Test func `an attempt is no meeting`() throws {
        let story = onPaper.telling("2026-02-01T10:00Z", "ContactAttempted", #"{"actor":"M-1","outcome":"no_answer"}"#)
        #expect(try story.severity(of: rule, at: late) == .warning)
    }

    @Test func `somebody else's meeting does not help`() throws {
        let story = onPaper.role("chaplain", "C-1", setting: "custody", continues: false).met(
            "C-1", "2025-11-01T10:00Z")
        #expect(try story.severity(of: rule, at: late) == .warning)
    }

    @Test func `whoever does not say whether they stay is not known to stay`() throws {
        let story = CaseStory.towardsGate.telling(
            "2025-10-01T08:00Z", "RoleAssigned", #"{"actor":"M-1","role":"mentor"}"#
        )
        .met("M-1", "2025-11-01T10:00Z")
        let answer = try story.answer(of: rule, at: late)
        #expect(answer.findings.map(\.severity) == [.warning])
        #expect(answer.unknowns == [Unknown(missing: "whether M-1 stays after release")])
    }

    @Test func `without a release date nobody can tell`() throws {
        #expect(try CaseStory.withoutDate.answer(of: rule, at: late) == .unknown("the release date"))
    }

    @Test(
        arguments: [
            ("", "2026-02-20T10:00Z"),
            (#""endedAt":"2026-02-21T10:00Z""#, "2026-02-21T10:00Z"),
        ])
    func `a role that ended is none from its end on`(more: String, end: String) throws {
        let story = met.roleEnded("mentor", "M-1", at: "2026-02-20T10:00Z", more: more)
        #expect(try story.triplet(of: rule, around: end) == [nil, .warning, .warning])
    }

    @Test func `the end of another role, or of another's, changes nothing`() throws {
        let story = met.roleEnded("ngo_worker", "M-1", at: "2026-02-20T10:00Z")
            .roleEnded("mentor", "M-2", at: "2026-02-20T10:00Z")
        #expect(try story.answer(of: rule, at: late) == .silent)
    }

    @Test(
        arguments: [
            (#""from":"2026-02-20T10:00Z""#, [.warning, nil, nil]),
            (#""until":"2026-02-20T10:00Z""#, [nil, .warning, .warning]),
        ] as [(String, Triplet)])
    func `a role holds from its first moment until before its last`(more: String, severities: Triplet) throws {
        let story = CaseStory.towardsGate.met("M-1", "2025-11-01T10:00Z").telling(
            "2025-10-01T08:00Z", "RoleAssigned",
            #"{"actor":"M-1","role":"mentor","continuesAfterRelease":true,\#(more)}"#)
        #expect(try story.triplet(of: rule, around: "2026-02-20T10:00Z") == severities)
    }

    @Test func `a meeting from before a recall is history`() throws {
        let recalled = CaseStory.recalled { $0.role("mentor", "M-1").met("M-1", "2025-11-01T10:00Z") }
        #expect(try recalled.severity(of: rule, at: late) == .warning)
        #expect(try recalled.met("M-1", "2026-02-01T10:00Z").severity(of: rule, at: late) == nil)
    }

    @Test func `after the release nobody need be met inside any more`() throws {
        #expect(try CaseStory.outside.triplet(of: rule, around: CaseStory.gate) == [.urgent, nil, nil])
    }
}
