import Almanac
import Events
import Specifications
import Testing
import Watcher

struct PlacementReviewOverdueTests {
    private let rule = PlacementReviewOverdue.self
    private let day = "2025-11-01T09:00Z"
    private let special = #""unitKind":"special_unit""#

    private func held(_ more: String? = nil, criteria: String = #""entranceCriteria":["a"],"exitCriteria":["b"]"#)
        -> CaseStory
    {
        CaseStory.withoutDate.placed(more ?? special, criteria: criteria)
    }

    private func looked(_ story: CaseStory, at moment: String) -> CaseStory {
        story.telling(moment, "PlacementReviewed", #"{"outcome":"stay"}"#)
    }

    private func disputed(_ story: CaseStory, _ outcome: String?, at moment: String) -> CaseStory {
        let answer = outcome.map { #","outcome":"\#($0)""# } ?? ""
        return story.telling(
            moment, "AssessmentChallenged", #"{"targetEvent":"\#(CaseStory.id(2))","by":"lawyer"\#(answer)}"#)
    }

    @Test(
        arguments: [
            (#""unitKind":"special_unit""#, .warning), (#""unitKind":"isolation""#, .warning),
            (#""unitKind":"separation_centre""#, .warning), (#""unitKind":"ordinary""#, nil),
            (#""unitKind":"assessment_unit""#, nil), (#""unitKind":"rehabilitation_unit""#, nil),
            (#""unitKind":"open""#, nil), (#""unitKind":"home_detention_em""#, nil),
            (#""unitKind":"ordinary","regime":"containment""#, .warning), (#""regime":"containment""#, .warning),
            (#""unitKind":"ordinary","regime":"dispersal""#, nil),
            (#""unitKind":"ordinary","regime":"combination""#, nil),
        ] as [(String, AlertSeverity?)])
    func `only who is held apart is meant`(unit: String, severity: AlertSeverity?) throws {
        #expect(try held(unit, criteria: "").severity(of: rule, at: day) == severity)
        #expect(try held(unit).answer(of: rule, at: day) == .silent)
    }

    @Test(
        arguments: [
            ("", "no entrance criteria, no exit criteria"), (#""entranceCriteria":["a"]"#, "no exit criteria"),
            (#""exitCriteria":["b"],"entranceCriteria":[]"#, "no entrance criteria"),
        ])
    func `either kind of criteria is missed at once`(criteria: String, lacking: String) throws {
        let finding = try held(criteria: criteria).finding(of: rule, at: "2025-10-01T08:00Z")
        #expect(finding.about == "")
        #expect(finding.summary == "placement of Wed 1 Oct 10:00: \(lacking)")
        #expect(finding.evidence == [CaseStory.id(2)])
    }

    @Test func `a review is due after ninety days, and ninety days after each review`() throws {
        #expect(try held().triplet(of: rule, around: "2025-12-30T08:00Z") == [nil, nil, .warning])
        let reviewed = looked(held(), at: "2026-01-10T08:00Z")
        #expect(try reviewed.triplet(of: rule, around: "2026-01-10T08:00Z") == [.warning, nil, nil])
        #expect(try reviewed.triplet(of: rule, around: "2026-04-10T08:00Z") == [nil, nil, .warning])
        #expect(try reviewed.finding(of: rule, at: "2026-05-01T08:00Z").evidence == [CaseStory.id(2), CaseStory.id(3)])
    }

    @Test func `isolation can be given a shorter limit`() throws {
        let policy = policy(rule, "maxAgeDays", .number("15"))
        let story = held(#""unitKind":"isolation""#)
        #expect(try story.triplet(of: rule, around: "2025-10-16T08:00Z", policy: policy) == [nil, nil, .warning])
    }

    @Test(arguments: [nil, "open"])
    func `a dispute without an answer is told after thirty days`(outcome: String?) throws {
        let story = disputed(held(), outcome, at: "2025-10-05T08:00Z")
        #expect(try story.triplet(of: rule, around: "2025-11-04T08:00Z") == [nil, nil, .warning])
        let finding = try story.finding(of: rule, at: "2025-11-05T08:00Z")
        #expect(finding.summary == "placement of Wed 1 Oct 10:00: no answer to the dispute of Sun 5 Oct 10:00")
        #expect(finding.evidence == [CaseStory.id(2), CaseStory.id(3)])
        for answer in ["upheld", "rejected", "partly"] {
            let answered = disputed(story, answer, at: "2025-11-10T08:00Z")
            #expect(try answered.triplet(of: rule, around: "2025-11-10T08:00Z") == [.warning, nil, nil])
        }
    }

    @Test func `a dispute in an ordinary unit is another matter`() throws {
        let story = disputed(held(#""unitKind":"ordinary""#), nil, at: "2025-10-05T08:00Z")
        #expect(try story.answer(of: rule, at: "2025-12-20T08:00Z") == .silent)
    }

    @Test func `a move out clears it when it takes place, announced or not`() throws {
        let story = held(criteria: "").telling(
            "2025-11-10T08:00Z", "PlacementStarted", #"{"unitKind":"open"}"#, recordedAt: "2025-11-05T08:00Z")
        #expect(try story.triplet(of: rule, around: "2025-11-05T08:00Z") == [.warning, .warning, .warning])
        #expect(try story.triplet(of: rule, around: "2025-11-10T08:00Z") == [.warning, nil, nil])
    }

    @Test func `a review of an earlier placement says nothing of this one`() throws {
        let story = looked(held(), at: "2025-12-01T08:00Z").placed(special, at: "2025-12-01T09:00Z")
        #expect(try story.triplet(of: rule, around: "2026-03-01T09:00Z") == [nil, nil, .warning])
    }

    @Test func `release clears it, and after a return the last placement holds until another is recorded`() throws {
        let story = held(criteria: "").released("2025-11-10T08:00Z")
        #expect(try story.triplet(of: rule, around: "2025-11-10T08:00Z") == [.warning, nil, nil])
        let back = story.returnedToCustody("2025-11-12T08:00Z")
        #expect(try back.triplet(of: rule, around: "2025-11-12T08:00Z") == [nil, .warning, .warning])
    }

    @Test func `of a unit of unknown kind it cannot tell, of no placement it says nothing`() throws {
        #expect(
            try held(#""facility":"AGY-1""#, criteria: "").answer(of: rule, at: day)
                == .unknown("what kind of unit the person is held in"))
        #expect(try CaseStory.withoutDate.answer(of: rule, at: day) == .silent)
        #expect(
            try CaseStory(track: .communityMeasure).placed(special, criteria: "").answer(of: rule, at: day) == .silent)
    }
}
