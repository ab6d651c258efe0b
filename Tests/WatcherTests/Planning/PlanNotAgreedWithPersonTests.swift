import Almanac
import Events
import Specifications
import Testing
import Watcher

struct PlanNotAgreedWithPersonTests {
    private let rule = PlanNotAgreedWithPerson.self
    private let drafted = CaseStory.knownLong.planDrafted()
    private let late = "2026-03-01T09:00Z"

    @Test(
        arguments: [
            ("2025-12-10T09:00Z", [nil, .warning, .warning]),
            ("2026-02-08T09:00Z", [.warning, .urgent, .urgent]),
            (CaseStory.gate, [.urgent, .urgent, .urgent]),
        ] as [(String, Triplet)])
    func `a plan without the person is told ninety and thirty days ahead, and until a release is recorded`(
        moment: String, severities: Triplet
    ) throws {
        #expect(try drafted.triplet(of: rule, around: moment) == severities)
    }

    @Test func `the finding rests on the date and the newest version`() throws {
        let finding = try drafted.planRevised(at: "2025-12-01T08:00Z").finding(of: rule, at: late)
        #expect(finding.about == "")
        #expect(finding.evidence == [CaseStory.id(2), CaseStory.id(4)])
        #expect(try finding.dueBy == Instant(parsing: CaseStory.gate))
        #expect(finding.summary == "version 2 of the transition plan is not signed by the person")
    }

    @Test func `a signature clears it from when it is recorded`() throws {
        let signed = drafted.planAgreed(at: "2026-01-10T08:00Z")
        #expect(try signed.triplet(of: rule, around: "2026-01-10T08:00Z") == [.warning, nil, nil])
    }

    @Test func `every revision opens it again`() throws {
        let revised = drafted.planAgreed().planRevised(at: "2026-01-10T08:00Z")
        #expect(try revised.triplet(of: rule, around: "2026-01-10T08:00Z") == [nil, .warning, .warning])
        let signed = revised.planAgreed(2, at: "2026-01-12T08:00Z")
        #expect(try signed.triplet(of: rule, around: "2026-01-12T08:00Z") == [.warning, nil, nil])
    }

    @Test func `a signature under a version that is not recorded yet is one for the newest`() throws {
        #expect(try drafted.planAgreed(2).answer(of: rule, at: late) == .silent)
    }

    @Test(arguments: ["sentence", "safety"])
    func `only the transition plan counts`(kind: String) throws {
        #expect(try CaseStory.knownLong.planDrafted(kind).answer(of: rule, at: late) == .silent)
        #expect(try drafted.planDrafted(kind).planAgreed(kind: kind).severity(of: rule, at: late) == .urgent)
    }

    @Test(
        arguments: [
            (#""personSigned":false,"personRefusalReason":"the curfew hours""#, .info),
            (#""personSigned":false"#, .urgent), (#""personSigned":false,"personRefusalReason":" ""#, .urgent),
            (#""personSigned":true,"personRefusalReason":"the curfew hours""#, nil),
        ] as [(String, AlertSeverity?)])
    func `a refusal with its reason is no more than a note`(more: String, severity: AlertSeverity?) throws {
        #expect(try drafted.planAgreed(more: more).severity(of: rule, at: late) == severity)
    }

    @Test func `a refusal is told without its reason, and holds for its version`() throws {
        let refused = drafted.planAgreed(more: #""personSigned":false,"personRefusalReason":"the curfew hours""#)
        let finding = try refused.finding(of: rule, at: late)
        #expect(finding.evidence == [CaseStory.id(2), CaseStory.id(3), CaseStory.id(4)])
        #expect(finding.summary == "the person did not sign version 1 of the transition plan, and said why")
        let revised = refused.planRevised(at: "2026-03-02T08:00Z")
        #expect(try revised.triplet(of: rule, around: "2026-03-02T08:00Z") == [.info, .urgent, .urgent])
        let signed = refused.planAgreed(at: "2026-03-02T08:00Z")
        #expect(try signed.triplet(of: rule, around: "2026-03-02T08:00Z") == [.info, nil, nil])
    }

    @Test func `an agreement that does not say whether the person signed is no signature`() throws {
        let answer = try drafted.planAgreed(more: #""signatories":["PO-1"]"#).answer(of: rule, at: late)
        #expect(answer.findings.map(\.severity) == [.urgent])
        #expect(
            answer.unknowns == [Unknown(missing: "whether the person signed version 1 of the transition plan")])
    }

    @Test func `without a plan it is silent, without a date nobody can tell`() throws {
        #expect(try CaseStory.knownLong.planAgreed().answer(of: rule, at: late) == .silent)
        #expect(try CaseStory.withoutDate.answer(of: rule, at: late) == .silent)
        let undated = CaseStory.withoutDate.planDrafted()
        #expect(try undated.answer(of: rule, at: late) == .unknown("the release date"))
        #expect(try undated.planAgreed().answer(of: rule, at: late) == .silent)
    }

    @Test func `a signature from before a recall still is one`() throws {
        #expect(try CaseStory.recalled { $0.planDrafted().planAgreed() }.answer(of: rule, at: late) == .silent)
        #expect(try CaseStory.recalled { $0.planDrafted() }.severity(of: rule, at: late) == .urgent)
    }

    @Test func `it ends with the release`() throws {
        let out = drafted.released(CaseStory.gate)
        #expect(try out.triplet(of: rule, around: CaseStory.gate) == [.urgent, nil, nil])
    }

    @Test(arguments: [CaseOpened.Track.communityMeasure, .neverSentenced])
    func `a track without gate is silent`(track: CaseOpened.Track) throws {
        #expect(try CaseStory(track: track).planDrafted().answer(of: rule, at: late) == .silent)
    }
}
