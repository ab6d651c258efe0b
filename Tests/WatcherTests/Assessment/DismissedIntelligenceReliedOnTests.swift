import Almanac
import Events
import Specifications
import Testing
import Watcher

struct DismissedIntelligenceReliedOnTests {
    private let rule = DismissedIntelligenceReliedOn.self
    private let day = "2025-12-20T09:00Z"
    private let relied = CaseStory(track: .communityMeasure).pointer().used()

    private var dismissed: CaseStory { relied.reviewed("dismissed", at: "2025-12-10T08:00Z") }

    @Test(
        arguments: [
            ("2025-12-10T08:00Z", [nil, .warning, .warning]), ("2025-12-17T08:00Z", [.warning, .urgent, .urgent]),
        ] as [(String, Triplet)])
    func `a decision that rests on it is told at once, louder after seven days`(moment: String, severities: Triplet)
        throws
    {
        #expect(try dismissed.triplet(of: rule, around: moment) == severities)
    }

    @Test func `the finding is about the decision`() throws {
        let finding = try dismissed.finding(of: rule, at: day)
        #expect(finding.about == "D-1")
        #expect(finding.summary == "decision D-1 still rests on dismissed intelligence (INT-1)")
        #expect(finding.evidence == [CaseStory.id(3), CaseStory.id(4)])
        #expect(try finding.dueBy == Instant(parsing: "2025-12-17T08:00Z"))
    }

    @Test(arguments: ["upheld", "raised", "lowered"])
    func `another outcome is no dismissal, and takes one back`(outcome: String) throws {
        #expect(try relied.reviewed(outcome, at: "2025-12-10T08:00Z").answer(of: rule, at: day) == .silent)
        let restored = dismissed.reviewed(outcome, at: "2025-12-15T08:00Z")
        #expect(try restored.triplet(of: rule, around: "2025-12-15T08:00Z") == [.warning, nil, nil])
    }

    @Test func `dismissing it again begins nothing anew`() throws {
        let again = dismissed.reviewed("dismissed", at: "2025-12-16T08:00Z")
        #expect(try again.triplet(of: rule, around: "2025-12-17T08:00Z") == [.warning, .urgent, .urgent])
    }

    @Test(
        arguments: [
            ("AssessmentCompleted", #"{"kind":"needs","reviewsDecisionRef":"D-1"}"#),
            ("PlacementReviewed", #"{"outcome":"stay","reviewsDecisionRef":"D-1"}"#),
            ("PlanRevised", #"{"planKind":"transition","version":2,"reviewsDecisionRef":"D-1"}"#),
            ("ReleaseDecisionRecorded", #"{"decision":"granted","reviewsDecisionRef":"D-1"}"#),
            ("ConditionChanged", #"{"conditionId":"C-1","change":"lifted","reviewsDecisionRef":"D-1"}"#),
            ("BreachDecided", #"{"breachId":"B-1","outcome":"no_action","reviewsDecisionRef":"D-1"}"#),
            (
                "ContactRestrictionRecorded",
                #"{"kind":"visitation_ban","state":"lifted","reviewsDecisionRef":"D-1"}"#
            ),
        ])
    func `whatever reviews the decision after the dismissal clears it`(type: String, data: String) throws {
        let story = dismissed.telling("2025-12-12T08:00Z", type, data)
        #expect(try story.triplet(of: rule, around: "2025-12-12T08:00Z") == [.warning, nil, nil])
        let before = dismissed.telling("2025-12-05T08:00Z", type, data)
        #expect(try before.severity(of: rule, at: day) == .urgent)
    }

    @Test(
        arguments: [
            ("PlacementStarted", #"{"unitKind":"open","decisionRef":"D-1"}"#),
            ("PlacementReviewed", #"{"outcome":"move"}"#),
            ("PlacementReviewed", #"{"outcome":"move","reviewsDecisionRef":"D-2"}"#),
        ])
    func `what does not refer to the decision does not clear it`(type: String, data: String) throws {
        #expect(try dismissed.telling("2025-12-12T08:00Z", type, data).severity(of: rule, at: day) == .urgent)
    }

    @Test func `each decision is told once, with all that it rests on`() throws {
        let story = dismissed.used(in: "D-2").pointer("INT-2").used("INT-2")
            .reviewed("dismissed", of: "INT-2", at: "2025-12-18T08:00Z")
        let findings = try story.answer(of: rule, at: day).findings
        #expect(findings.map(\.about) == ["D-1", "D-2"])
        #expect(findings.map(\.severity) == [.urgent, .urgent])
        #expect(findings.first?.summary == "decision D-1 still rests on dismissed intelligence (INT-1, INT-2)")
    }

    @Test func `a dismissed pointer that no decision relied on, or one that still counts, is silent`() throws {
        let unused = CaseStory(track: .communityMeasure).pointer().reviewed("dismissed", at: "2025-12-10T08:00Z")
        #expect(try unused.answer(of: rule, at: day) == .silent)
        #expect(try relied.answer(of: rule, at: day) == .silent)
    }

    @Test func `a decision without a reference is unknown`() throws {
        let story = CaseStory(track: .communityMeasure).pointer().used(in: nil)
            .reviewed("dismissed", at: "2025-12-10T08:00Z")
        #expect(try story.answer(of: rule, at: day) == .unknown("which decision relied on pointer INT-1"))
    }

    @Test func `it speaks inside, outside and after a return`() throws {
        for place in [CaseStory.towardsGate, .outside, .outside.returnedToCustody("2026-04-01T09:00Z")] {
            let story = place.pointer().used().reviewed("dismissed", at: "2025-12-10T08:00Z")
            #expect(try story.severity(of: rule, at: "2026-04-02T08:00Z") == .urgent)
        }
    }
}
