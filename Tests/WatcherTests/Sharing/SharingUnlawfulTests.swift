import Almanac
import Events
import Specifications
import Testing
import Watcher

struct SharingUnlawfulTests {
    private let rule = SharingUnlawful.self
    private let march = "2026-03-10T09:00Z"
    private static let agreed = CaseStory().agreement()
    private static let under = #""agreement":"AG-1""#

    @Test(
        arguments: [
            (CaseStory().shared("none"), true), (CaseStory().shared(nil), true),
            (CaseStory().shared("statute"), false), (CaseStory().shared("vital_interest"), false),
            (CaseStory().shared("court_order"), false),
            (agreed.shared("agreement", under), false), (CaseStory().shared("agreement", under), true),
            (agreed.shared("agreement"), true),
            (agreed.shared("agreement", under, to: #""recipientKinds":["employment"]"#), false),
            (agreed.shared("agreement", under, to: #""recipientKinds":["police"]"#), true),
            (agreed.shared("agreement", under, category: "conditions"), true),
            (agreed.shared("agreement", under + #","from":"AGY-Z""#), false),
            (CaseStory().shared("consent"), true), (CaseStory().consent("given").shared("consent"), false),
            (CaseStory().consent("refused").shared("consent"), true),
            (CaseStory().consent("withdrawn").shared("consent"), true),
            (CaseStory().consent("given").shared("consent", category: "conditions"), true),
            (CaseStory().shared("statute", #""containsClassifiedContent":true"#), true),
            (CaseStory().shared("statute", #""containsClassifiedContent":false"#), false),
            (CaseStory().shared("statute", to: #""recipientKinds":["police"]"#, category: "pastoral"), true),
            (CaseStory().shared("statute", to: #""recipientKinds":["intelligence"]"#, category: "pastoral"), true),
            (CaseStory().shared("statute", to: #""recipientKinds":["prosecution"]"#, category: "pastoral"), true),
            (CaseStory().shared("statute", to: #""recipientKinds":["health"]"#, category: "pastoral"), false),
        ])
    func `what is passed on without a valid basis is told`(story: CaseStory, isTold: Bool) throws {
        let findings = try story.answer(of: rule, at: march).findings
        #expect(findings.map(\.about) == (isTold ? ["SH-1"] : []))
        #expect(findings.allSatisfy { $0.severity == .critical })
    }

    @Test(
        arguments: [("2026-02-10T22:59:59.999Z", nil), ("2026-02-10T23:00Z", .critical)] as [(String, AlertSeverity?)])
    func `the basis is held against the time of passing on`(moment: String, severity: AlertSeverity?) throws {
        let agreement = CaseStory().agreement(#""validUntil":"2026-02-10""#)
            .shared("agreement", Self.under, at: moment)
        #expect(try agreement.severity(of: rule, at: march) == severity)
        let consent = CaseStory().consent("given", more: #""validUntil":"2026-02-10""#).shared("consent", at: moment)
        #expect(try consent.answer(of: rule, at: march).findings.first { $0.about == "SH-1" }?.severity == severity)
        let later = CaseStory().consent("given").shared("consent").consent("withdrawn", at: "2026-02-11T08:00Z")
        #expect(try later.severity(of: rule, at: march) == nil)
    }

    @Test func `the newest decision on a category decides, whoever made it`() throws {
        let story = CaseStory().consent("refused", by: "family").consent("given", at: "2026-01-11T08:00Z")
        #expect(try story.shared("consent").severity(of: rule, at: march) == nil)
        let refused = CaseStory().consent("given").consent("refused", by: "guardian", at: "2026-01-11T08:00Z")
        #expect(try refused.shared("consent").severity(of: rule, at: march) == .critical)
    }

    @Test func `a review of the disclosure clears it`() throws {
        let story = CaseStory().shared("none").reviewed(2, at: "2026-03-01T08:00Z")
        #expect(try story.triplet(of: rule, around: "2026-03-01T08:00Z") == [.critical, nil, nil])
        let other = CaseStory().shared("none").shared("none", id: "SH-2").reviewed(3, at: "2026-03-01T08:00Z")
        #expect(try other.finding(of: rule, at: march).about == "SH-1")
    }

    @Test func `who the recipient is may be unknown`() throws {
        let story = Self.agreed.shared("agreement", Self.under, to: #""recipients":["AGY-Q"]"#)
        let answer = try story.answer(of: rule, at: march)
        #expect(answer.findings.isEmpty)
        #expect(answer.unknowns.map(\.missing).contains { $0.hasSuffix("what kind of agency AGY-Q is") })
        let told = story.telling(
            "2025-10-01T08:00Z", "LeadAgencyDesignated", #"{"agency":"AGY-Q","agencyKind":"police"}"#)
        #expect(try told.severity(of: rule, at: march) == .critical)
    }

    @Test func `where agencies alone are named, any other is no party, whatever kind it is`() throws {
        let story = CaseStory().telling(
            "2026-01-05T08:00Z", "SharingAgreementRegistered",
            #"{"agreementId":"AG-1","parties":["AGY-A","AGY-B"],"categories":["needs"]}"#, in: "agreement/AG-1")
        #expect(try story.shared("agreement", Self.under).severity(of: rule, at: march) == nil)
        let other = story.shared("agreement", Self.under, to: #""recipients":["AGY-B","AGY-Q"]"#)
        #expect(try other.severity(of: rule, at: march) == .critical)
    }

    @Test func `the finding says what is wrong and rests on the disclosure`() throws {
        let story = Self.agreed.shared("agreement", Self.under, category: "conditions")
        let finding = try story.finding(of: rule, at: march)
        #expect(finding.summary == "SH-1, Tue 10 Feb 09:00: category not covered by agreement")
        #expect(finding.evidence == [CaseStory.id(3)])
        let confided = CaseStory().shared("statute", to: #""recipientKinds":["police"]"#, category: "pastoral")
        #expect(try !confided.finding(of: rule, at: march).summary.contains("pastoral"))
    }
}
