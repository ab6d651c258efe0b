import Almanac
import Events
import Specifications
import Testing
import Watcher

struct IdentityDocumentsMissingTests {
    private let rule = IdentityDocumentsMissing.self
    private let ahead = "2026-02-01T09:00Z"

    /// Opened with a list of documents, and towards the same release.
    private func requiring(_ list: String) -> CaseStory {
        CaseStory(untold: "K-1").telling(
            "2025-09-01T08:00Z", "CaseOpened",
            #"{"caseRef":"K-1","track":"custodial_release","tz":"Europe/Paris","requiredDocuments":[\#(list)]}"#
        ).releaseSet(CaseStory.gate)
    }

    @Test(
        arguments: [
            ("2025-12-10T09:00Z", [nil, .warning, .warning]), ("2026-02-24T09:00Z", [.warning, .urgent, .urgent]),
            ("2026-03-07T09:00Z", [.urgent, .critical, .critical]),
            (CaseStory.gate, [.critical, .critical, .critical]),
        ] as [(String, Triplet)])
    func `a missing document is told ninety, fourteen and three days ahead`(
        moment: String, severities: Triplet
    ) throws {
        #expect(try CaseStory.towardsGate.triplet(of: rule, around: moment) == severities)
    }

    @Test(
        arguments: [
            ("2026-02-24T09:00Z", [.info, .urgent, .urgent]), ("2026-03-07T09:00Z", [.urgent, .critical, .critical]),
        ] as [(String, Triplet)])
    func `one that is applied for is a note until fourteen days are left`(moment: String, severities: Triplet) throws {
        let applied = CaseStory.towardsGate.document("applied")
        #expect(try applied.triplet(of: rule, around: moment) == severities)
    }

    @Test(
        arguments: [
            ("valid", "", nil), ("issued", "", nil), ("missing", "", .warning), ("expired", "", .warning),
            ("withheld", "", .warning), ("a state of tomorrow", "", .warning), ("applied", "", .info),
            ("valid", #""validUntil":"2026-03-09""#, .warning), ("valid", #""validUntil":"2026-03-10""#, nil),
            ("issued", #""validUntil":"2026-03-11""#, nil), ("issued", #""validUntil":"2026-03-09""#, .warning),
        ] as [(String, String, AlertSeverity?)])
    func `it is there if it is valid on the local day of release`(
        status: String, more: String, severity: AlertSeverity?
    ) throws {
        #expect(try CaseStory.towardsGate.document(status, more).severity(of: rule, at: ahead) == severity)
    }

    @Test func `the newest word counts`() throws {
        let withheld = CaseStory.towardsGate.document("valid").document("withheld", at: ahead)
        #expect(try withheld.triplet(of: rule, around: ahead) == [nil, .warning, .warning])
        let fetched = withheld.document("valid", at: "2026-02-03T09:00Z")
        #expect(try fetched.triplet(of: rule, around: "2026-02-03T09:00Z") == [.warning, nil, nil])
    }

    @Test func `after release it is urgent for sixty days`() throws {
        let outside = CaseStory.outside
        #expect(try outside.triplet(of: rule, around: "2026-05-09T09:00Z") == [.urgent, .urgent, nil])
        #expect(try outside.document("applied").severity(of: rule, at: "2026-03-12T09:00Z") == .urgent)
        let issued = outside.document("issued", at: "2026-03-20T09:00Z")
        #expect(try issued.triplet(of: rule, around: "2026-03-20T09:00Z") == [.urgent, nil, nil])
        // It was valid at the gate, and what expires later is no matter of the release.
        let expired = outside.document("valid", #""validUntil":"2026-03-15""#)
        #expect(try expired.answer(of: rule, at: "2026-03-20T09:00Z") == .silent)
    }

    @Test func `the list of the case goes before the list of the rule`() throws {
        let two = requiring(#""id_document","tax_number""#).document("valid")
        #expect(try two.finding(of: rule, at: ahead).about == "tax_number")
        #expect(try requiring("").answer(of: rule, at: ahead) == .silent)
        let list = policy(rule, "required", .array([.string("bank_account"), .string("a paper of tomorrow")]))
        let stated = try CaseStory.towardsGate.answer(of: rule, at: ahead, policy: list)
        #expect(stated.findings.map(\.about) == ["bank_account", "a paper of tomorrow"])
        #expect(try two.finding(of: rule, at: ahead, policy: list).about == "tax_number")
    }

    @Test(
        arguments: [
            ("", "is not recorded"), ("withheld", "is recorded as withheld"),
            ("valid", "is valid only until Mon 9 Mar"),
        ])
    func `it says how the document stands`(status: String, words: String) throws {
        var story = CaseStory.towardsGate
        if !status.isEmpty { story = story.document(status, #""validUntil":"2026-03-09""#) }
        if status == "withheld" { story = CaseStory.towardsGate.document(status) }
        let finding = try story.finding(of: rule, at: ahead)
        #expect(finding.summary == "id document, required on Tue 10 Mar, \(words)")
        #expect(finding.evidence == [CaseStory.id(2)] + (status.isEmpty ? [] : [CaseStory.id(3)]))
        #expect(try finding.dueBy == Instant(parsing: CaseStory.gate))
    }

    @Test func `without a release date nobody can tell, and without a gate there is nothing to tell`() throws {
        #expect(try CaseStory.withoutDate.answer(of: rule, at: ahead) == .unknown("the release date"))
        #expect(try CaseStory(track: .neverSentenced).answer(of: rule, at: ahead) == .silent)
        let recalled = CaseStory.outside.returnedToCustody("2026-03-20T09:00Z")
        #expect(try recalled.answer(of: rule, at: "2026-03-21T09:00Z") == .unknown("the release date"))
    }
}
