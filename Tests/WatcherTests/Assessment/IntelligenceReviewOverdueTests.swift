import Almanac
import Events
import Specifications
import Testing
import Watcher

struct IntelligenceReviewOverdueTests {
    private let rule = IntelligenceReviewOverdue.self
    private let community = CaseStory(track: .communityMeasure)

    @Test(
        arguments: [
            // Ninety days of 24 hours after it was recorded.
            ("", "2025-12-30T08:00Z", [nil, nil, .warning]),
            // The end of the last day, local.
            (#""validUntil":"2026-01-15""#, "2026-01-15T23:00Z", [nil, .warning, .warning]),
            (#""validUntil":"2026-03-29""#, "2026-03-29T22:00Z", [nil, .warning, .warning]),
        ] as [(String, String, Triplet)])
    func `a pointer lasts until its last day, or ninety days`(more: String, moment: String, severities: Triplet) throws
    {
        for story in [community, .withoutDate, CaseStory(track: .neverSentenced)] {
            #expect(try story.pointer(more: more).triplet(of: rule, around: moment) == severities)
        }
    }

    @Test(
        arguments: [
            ("upheld", "2026-01-20", "2026-01-20T23:00Z", [nil, .warning, .warning]),
            ("raised", nil, "2026-03-31T08:00Z", [nil, nil, .warning]),
            ("lowered", nil, "2026-03-31T08:00Z", [nil, nil, .warning]),
            ("dismissed", "2026-01-20", "2026-01-20T23:00Z", [nil, nil, nil]),
        ] as [(String, String?, String, Triplet)])
    func `after a review its day counts, or ninety days; dismissed it is done with`(
        outcome: String, next: String?, moment: String, severities: Triplet
    ) throws {
        // The first last day has passed, or is yet to come: neither counts any more.
        for first in ["2025-12-01", "2027-12-01"] {
            let story = community.pointer(more: #""validUntil":"\#(first)""#)
                .reviewed(outcome, next: next, at: "2025-12-31T08:00Z")
            #expect(try story.triplet(of: rule, around: moment) == severities)
        }
    }

    @Test func `each pointer is told by its reference, without what it says`() throws {
        let story = community.pointer(more: #""validUntil":"2026-01-15""#).pointer("INT-2")
            .reviewed("upheld", of: "INT-2", next: "2026-01-10", at: "2025-12-01T08:00Z")
        let findings = try story.answer(of: rule, at: "2026-02-01T08:00Z").findings
        #expect(findings.map(\.about) == ["INT-1", "INT-2"])
        #expect(findings.first?.summary == "pointer INT-1 was to be examined again by Thu 15 Jan")
        #expect(findings.map(\.evidence) == [[CaseStory.id(2)], [CaseStory.id(3), CaseStory.id(4)]])
    }

    @Test func `a review clears it when it is recorded`() throws {
        let story = community.pointer(more: #""validUntil":"2025-12-01""#).reviewed("upheld", at: "2025-12-10T08:00Z")
        #expect(try story.triplet(of: rule, around: "2025-12-10T08:00Z") == [.warning, nil, nil])
    }

    @Test(
        arguments: [
            ("2026-02-08T09:00Z", [.warning, .urgent, .urgent]), (CaseStory.gate, [.urgent, .urgent, .urgent]),
        ] as [(String, Triplet)])
    func `within thirty days of release it is urgent, and stays so behind the gate`(moment: String, severities: Triplet)
        throws
    {
        let story = CaseStory.towardsGate.pointer()
        #expect(try story.triplet(of: rule, around: moment) == severities)
        #expect(try story.released(CaseStory.gate).triplet(of: rule, around: moment) == severities)
    }

    @Test func `what runs out behind the gate is a warning`() throws {
        let story = CaseStory.towardsGate.pointer(more: #""validUntil":"2026-03-20""#).released(CaseStory.gate)
        #expect(try story.triplet(of: rule, around: "2026-03-20T23:00Z") == [nil, .warning, .warning])
    }

    @Test func `of a pointer that others name and nobody recorded it cannot tell`() throws {
        let answer = try community.used().answer(of: rule, at: "2026-02-01T08:00Z")
        #expect(answer == .unknown("when pointer INT-1 was recorded", about: "INT-1"))
    }
}
