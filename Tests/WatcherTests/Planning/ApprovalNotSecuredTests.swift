import Almanac
import Events
import Specifications
import Testing
import Watcher

/// (a) nothing was submitted and (c) nothing is decided; (b), the outdated dossier, has a file of its own.
struct ApprovalNotSecuredTests {
    private let rule = ApprovalNotSecured.self
    private let needed = CaseStory.approvalNeeded
    private let late = "2026-03-01T09:00Z"

    private func severities(_ story: CaseStory, around instant: String) throws -> [[String: AlertSeverity]] {
        try [-1, 0, 1].map { (offset: Int64) in
            let findings = try story.answer(of: rule, at: moved(instant, by: offset)).findings
            return Dictionary(uniqueKeysWithValues: findings.map { ($0.about, $0.severity) })
        }
    }

    @Test(
        arguments: [
            ("2026-01-24T09:00Z", [[:], ["submission": .warning], ["submission": .warning]]),
            (
                "2026-02-24T09:00Z",
                [
                    ["submission": .warning], ["submission": .urgent, "decision": .urgent],
                    ["submission": .urgent, "decision": .urgent],
                ]
            ),
            (
                "2026-03-07T09:00Z",
                [
                    ["submission": .urgent, "decision": .urgent], ["submission": .urgent, "decision": .critical],
                    ["submission": .urgent, "decision": .critical],
                ]
            ),
            (
                CaseStory.gate,
                [
                    ["submission": .urgent, "decision": .critical], ["submission": .urgent, "decision": .critical],
                    ["submission": .urgent, "decision": .critical],
                ]
            ),
        ] as [(String, [[String: AlertSeverity]])])
    func `nothing submitted is told from forty-five days ahead, nothing decided from fourteen`(
        moment: String, expected: [[String: AlertSeverity]]
    ) throws {
        #expect(try severities(needed, around: moment) == expected)
    }

    @Test func `the findings rest on the date`() throws {
        let findings = try needed.answer(of: rule, at: late).findings
        #expect(findings.map(\.evidence) == [[CaseStory.id(2)], [CaseStory.id(2)]])
        #expect(try findings.allSatisfy { try $0.dueBy == Instant(parsing: CaseStory.gate) })
    }

    @Test func `a request leaves only the decision open`() throws {
        let requested = needed.approvalRequested(1, at: "2026-02-01T08:00Z")
        #expect(try severities(requested, around: "2026-02-01T08:00Z") == [["submission": .warning], [:], [:]])
        let finding = try requested.finding(of: rule, at: late)
        #expect(finding.about == "decision")
        #expect(finding.evidence == [CaseStory.id(2), CaseStory.id(3)])
    }

    @Test(
        arguments: [
            ("granted", true), ("refused", true), ("adjourned", false), ("withdrawn", false),
            ("a word of tomorrow", false),
        ])
    func `only what is granted or refused is decided`(decision: String, isDecided: Bool) throws {
        let decided = needed.approvalRequested(1, at: "2026-02-01T08:00Z").approvalDecided(decision, at: late)
        let after: [String: AlertSeverity] = isDecided ? [:] : ["decision": .urgent]
        #expect(try severities(decided, around: late) == [["decision": .urgent], after, after])
    }

    @Test func `an adjournment is said`() throws {
        let adjourned = needed.approvalRequested(1, at: "2026-02-01T08:00Z").approvalDecided(
            "adjourned", at: "2026-02-20T08:00Z")
        let finding = try adjourned.finding(of: rule, at: late)
        #expect(finding.summary == "the release on Tue 10 Mar 10:00 is not approved, but adjourned")
        #expect(finding.evidence == [CaseStory.id(2), CaseStory.id(3), CaseStory.id(4)])
    }

    @Test func `a decision clears it also if nothing was submitted`() throws {
        #expect(try needed.approvalDecided("granted", at: "2026-02-01T08:00Z").answer(of: rule, at: late) == .silent)
    }

    @Test func `what was asked and decided before a recall is history`() throws {
        let recalled = CaseStory().approvalRequested(1, at: "2025-10-01T08:00Z")
            .approvalDecided("granted", at: "2025-10-10T08:00Z").releaseSet("2025-12-01T09:00Z")
            .released("2025-12-01T09:00Z").returnedToCustody("2026-01-05T09:00Z")
        #expect(try recalled.answer(of: rule, at: late) == .unknown("the release date"))
        let dated = recalled.releaseSet(CaseStory.gate, known: "2026-01-10T08:00Z", more: #""approvalRequired":true"#)
        #expect(try dated.answer(of: rule, at: late).findings.map(\.about) == ["submission", "decision"])
        let decided = dated.approvalDecided("refused", at: "2026-02-01T08:00Z")
        #expect(try decided.answer(of: rule, at: late) == .silent)
    }

    @Test(arguments: ["", #""approvalRequired":false"#])
    func `where nobody must approve there is nothing to secure`(more: String) throws {
        #expect(try CaseStory().releaseSet(CaseStory.gate, more: more).answer(of: rule, at: late) == .silent)
    }

    @Test func `a moved date still needs its approval`() throws {
        let moved = needed.releaseMoved(to: "2026-03-12T09:00Z", known: "2026-02-01T08:00Z")
        #expect(try moved.answer(of: rule, at: late).findings.map(\.about) == ["submission", "decision"])
    }

    @Test func `it ends with the release, and a track without gate has none`() throws {
        #expect(try needed.released(late).answer(of: rule, at: late) == .silent)
        let community = CaseStory(track: .neverSentenced).releaseSet(
            CaseStory.gate, more: #""approvalRequired":true"#)
        #expect(try community.answer(of: rule, at: late) == .silent)
    }
}
