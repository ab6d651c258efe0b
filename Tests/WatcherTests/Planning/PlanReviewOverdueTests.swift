import Almanac
import Events
import Specifications
import Testing
import Watcher

struct PlanReviewOverdueTests {
    private let rule = PlanReviewOverdue.self
    private let community = CaseStory(track: .communityMeasure).planDrafted(at: "2025-10-10T08:00Z")

    @Test func `a plan may rest for ninety days`() throws {
        #expect(try community.triplet(of: rule, around: "2026-01-08T08:00Z") == [nil, nil, .info])
        #expect(try community.severity(of: rule, at: "2027-01-08T08:00Z") == .info)
    }

    @Test func `the finding rests on the last look at the plan`() throws {
        let finding = try community.meetingHeld("2025-11-10T08:00Z", more: #""planReviewed":true"#)
            .finding(of: rule, at: "2026-03-10T08:00Z")
        #expect(finding.about == "")
        #expect(finding.evidence == [CaseStory.id(3)])
        #expect(try finding.dueBy == Instant(parsing: "2026-02-08T08:00Z"))
        #expect(finding.summary == "the transition plan was last reviewed or revised on Mon 10 Nov 09:00")
    }

    @Test(
        arguments: [
            (#""planReviewed":true"#, nil), (#""planReviewed":true,"at":"2025-12-01T08:00Z""#, .info),
            (#""planReviewed":false"#, .info), ("", .info),
        ] as [(String, AlertSeverity?)])
    func `a meeting counts if it reviewed a plan, from when it was held`(
        more: String, severity: AlertSeverity?
    ) throws {
        let story = community.meetingHeld("2026-01-20T08:00Z", more: more)
        #expect(try story.severity(of: rule, at: "2026-03-10T08:00Z") == severity)
    }

    @Test func `a revision counts from when it happened, once it is recorded`() throws {
        let revised = community.planRevised(at: "2026-01-10T08:00Z", recordedAt: "2026-01-20T08:00Z")
        #expect(try revised.triplet(of: rule, around: "2026-01-20T08:00Z") == [.info, nil, nil])
        #expect(try revised.triplet(of: rule, around: "2026-04-10T08:00Z") == [nil, nil, .info])
    }

    @Test func `a look that lies ahead is none yet`() throws {
        let dated = community.planRevised(at: "2026-02-10T08:00Z", recordedAt: "2026-01-10T08:00Z")
        #expect(try dated.triplet(of: rule, around: "2026-02-10T08:00Z") == [.info, nil, nil])
    }

    @Test func `a signature is not a review, nor is another plan`() throws {
        let story = community.planAgreed(at: "2026-01-20T08:00Z").planDrafted("safety", at: "2026-01-20T08:00Z")
        #expect(try story.severity(of: rule, at: "2026-03-10T08:00Z") == .info)
        #expect(
            try CaseStory(track: .communityMeasure).planDrafted("sentence")
                .answer(of: rule, at: "2026-03-10T08:00Z") == .silent)
    }

    @Test func `the interval can be longer`() throws {
        let yearly = policy(rule, "maxAgeDays", .number("365"))
        #expect(try community.answer(of: rule, at: "2026-10-10T08:00Z", policy: yearly) == .silent)
        #expect(try community.severity(of: rule, at: "2026-10-11T08:00Z", policy: yearly) == .info)
    }

    @Test func `it matters more from ninety days before release, and past the planned hour`() throws {
        let early = CaseStory.towardsGate.planDrafted(at: "2025-09-01T08:00Z")
        #expect(try early.triplet(of: rule, around: "2025-12-10T09:00Z") == [.info, .warning, .warning])
        #expect(try early.triplet(of: rule, around: CaseStory.gate) == [.warning, .warning, .warning])
    }

    @Test func `it matters as long as it lasts if it was so within ninety days after release`() throws {
        let out = CaseStory.outside.planDrafted(at: "2025-09-01T08:00Z")
        #expect(try out.triplet(of: rule, around: CaseStory.gate) == [.warning, .warning, .warning])
        #expect(try out.triplet(of: rule, around: "2026-06-08T09:00Z") == [.warning, .warning, .warning])
    }

    @Test(
        arguments: [
            // Ninety days run out just before the ninetieth day after release ends, or at its end.
            ("2026-03-10T08:59:59.999Z", .warning), ("2026-03-10T09:00Z", .info),
        ] as [(String, AlertSeverity)])
    func `what begins later is a note`(revised: String, severity: AlertSeverity) throws {
        let out = CaseStory.outside.planDrafted().planRevised(at: revised)
        #expect(try out.severity(of: rule, at: "2026-07-01T08:00Z") == severity)
    }

    @Test func `back in custody without a date it is a note again`() throws {
        let recalled = CaseStory.outside.planDrafted(at: "2025-09-01T08:00Z").returnedToCustody("2026-04-01T08:00Z")
        #expect(try recalled.triplet(of: rule, around: "2026-04-01T08:00Z") == [.warning, .info, .info])
        let anew = recalled.releaseSet("2026-06-30T08:00Z", known: "2026-04-10T08:00Z")
        #expect(try anew.triplet(of: rule, around: "2026-04-10T08:00Z") == [.info, .warning, .warning])
    }
}
