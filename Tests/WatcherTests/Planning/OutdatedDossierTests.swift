import Almanac
import Events
import Specifications
import Testing
import Watcher

/// (b) of approval-not-secured: the authority has an old version of the plan before it.
struct OutdatedDossierTests {
    private let rule = ApprovalNotSecured.self
    private let submitted = CaseStory.approvalNeeded.planDrafted().approvalRequested(1, at: "2025-11-01T08:00Z")
    private let outdated = CaseStory.approvalNeeded.planDrafted().approvalRequested(1, at: "2025-11-01T08:00Z")
        .planRevised(at: "2025-11-10T08:00Z")

    @Test func `a revision after the submission is told at once`() throws {
        #expect(try outdated.triplet(of: rule, around: "2025-11-10T08:00Z") == [nil, .warning, .warning])
        let finding = try outdated.finding(of: rule, at: "2026-01-10T08:00Z")
        #expect(finding.about == "outdated-dossier")
        #expect(finding.evidence == [CaseStory.id(4), CaseStory.id(5)])
        #expect(finding.summary == "version 1 of the plan was submitted, version 2 is the newest")
    }

    @Test func `it stays beside the decision that is due`() throws {
        let findings = try outdated.answer(of: rule, at: "2026-03-09T09:00Z").findings
        #expect(findings.map(\.about) == ["outdated-dossier", "decision"])
        #expect(findings.map(\.severity) == [.warning, .critical])
    }

    @Test func `submitting again clears it`() throws {
        let again = outdated.approvalRequested(2, at: "2025-11-12T08:00Z")
        #expect(try again.triplet(of: rule, around: "2025-11-12T08:00Z") == [.warning, nil, nil])
    }

    @Test func `a decision on an old version is a decision`() throws {
        let granted = outdated.approvalDecided("granted", at: "2025-11-12T08:00Z")
        #expect(try granted.triplet(of: rule, around: "2025-11-12T08:00Z") == [.warning, nil, nil])
        let before = submitted.approvalDecided("refused", at: "2025-11-05T08:00Z").planRevised(at: "2025-11-10T08:00Z")
        #expect(try before.answer(of: rule, at: "2026-03-09T09:00Z") == .silent)
    }

    @Test func `which version was submitted must be known`() throws {
        let unsaid = CaseStory.approvalNeeded.planDrafted().approvalRequested(nil, at: "2025-11-01T08:00Z")
        let missing = "which version of the plan was submitted"
        #expect(try unsaid.answer(of: rule, at: "2025-12-01T08:00Z") == .unknown(missing, about: "outdated-dossier"))
        let late = try unsaid.answer(of: rule, at: "2026-03-01T08:00Z")
        #expect(late.findings.map(\.about) == ["decision"])
        #expect(late.unknowns == [Unknown(about: "outdated-dossier", missing: missing)])
    }

    @Test func `a revision of another plan, or no plan at all, outdates nothing`() throws {
        let other = submitted.planRevised(kind: "safety", at: "2025-11-10T08:00Z")
        #expect(try other.answer(of: rule, at: "2025-12-01T08:00Z") == .silent)
        let none = CaseStory.approvalNeeded.approvalRequested(1, at: "2025-11-01T08:00Z")
        #expect(try none.answer(of: rule, at: "2025-12-01T08:00Z") == .silent)
    }

    @Test func `it ends with the release`() throws {
        let out = outdated.released("2025-12-01T08:00Z")
        #expect(try out.triplet(of: rule, around: "2025-12-01T08:00Z") == [.warning, nil, nil])
    }
}

extension CaseStory {
    /// In custody with the release of the gate stories, which an authority must approve.
    static let approvalNeeded = CaseStory().releaseSet(gate, more: #""approvalRequired":true"#)

    /// A version of the plan is put before the authority.
    func approvalRequested(_ version: Int?, at moment: String) -> CaseStory {
        telling(moment, "ReleaseApprovalRequested", version.map { #"{"planVersion":\#($0)}"# } ?? "{}")
    }

    /// The authority says something.
    func approvalDecided(_ decision: String, at moment: String) -> CaseStory {
        telling(moment, "ReleaseDecisionRecorded", #"{"decision":"\#(decision)"}"#)
    }
}
