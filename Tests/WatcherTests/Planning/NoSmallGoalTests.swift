import Almanac
import Events
import Specifications
import Testing
import Watcher

struct NoSmallGoalTests {
    private let rule = NoSmallGoal.self
    private static let inside = CaseStory.towardsGate
    private let march = "2026-03-09T09:00Z"

    private static func goal(_ target: String?, horizon: String = "small_step", in story: CaseStory = inside)
        -> CaseStory
    {
        let day = target.map { #","targetDate":"\#($0)""# } ?? ""
        return story.telling("2025-10-01T08:00Z", "GoalSet", #"{"goalId":"G1","horizon":"\#(horizon)"\#(day)}"#)
    }

    @Test(
        arguments: [
            (CaseStory().releaseSet("2026-06-01T08:00Z"), "2025-11-30T08:00Z", [nil, .info, .info]),
            (CaseStory.outside, "2027-03-10T09:00Z", [.info, .info, nil]),
            (CaseStory(track: .communityMeasure), "2025-10-01T08:00Z", [nil, .info, .info]),
            (CaseStory(track: .neverSentenced), "2025-10-01T08:00Z", [nil, .info, .info]),
        ] as [(CaseStory, String, Triplet)])
    func `small steps matter half a year before release, a year after, and a month into a case`(
        story: CaseStory, moment: String, severities: Triplet
    ) throws {
        #expect(try story.triplet(of: rule, around: moment) == severities)
    }

    @Test func `without a release date it is not known whether one is needed`() throws {
        #expect(try CaseStory.withoutDate.answer(of: rule, at: march) == .unknown("the release date"))
        #expect(try Self.goal("2026-03-01", in: .withoutDate).answer(of: rule, at: march) == .silent)
        let recalled = CaseStory.outside.returnedToCustody("2026-04-01T08:00Z")
        #expect(try recalled.answer(of: rule, at: "2026-04-02T08:00Z") == .unknown("the release date"))
    }

    @Test func `an open step counts until thirty days after the end of its day`() throws {
        let story = Self.goal("2026-01-31")
        #expect(try story.triplet(of: rule, around: "2026-03-02T23:00Z") == [nil, .info, .info])
    }

    @Test(arguments: ["medium", "long"])
    func `a goal that is far off is no small step`(horizon: String) throws {
        #expect(try Self.goal("2026-06-30", horizon: horizon).severity(of: rule, at: march) == .info)
    }

    @Test func `a step without a day is unknown, not missing`() throws {
        let answer = try Self.goal(nil).answer(of: rule, at: march)
        #expect(answer == .unknown("by when the step G1 should be reached"))
    }

    @Test(
        arguments: [
            ("{\"goalId\":\"G1\"}", "2026-02-19T08:00Z"),
            (#"{"goalId":"G1","reachedOn":"2026-01-19"}"#, "2026-02-18T22:59:59.999Z"),
        ])
    func `a step that was reached counts for thirty days`(data: String, last: String) throws {
        let story = Self.goal("2025-12-01").telling("2026-01-20T08:00Z", "GoalReached", data)
        #expect(try story.triplet(of: rule, around: last) == [nil, nil, .info])
    }

    @Test func `a step that was dropped is none, and one that was postponed is`() throws {
        let dropped = Self.goal("2026-06-30").telling(
            "2026-02-01T08:00Z", "GoalRevised", #"{"goalId":"G1","change":"dropped"}"#)
        #expect(try dropped.triplet(of: rule, around: "2026-02-01T08:00Z") == [nil, .info, .info])
        let postponed = Self.goal("2025-12-01").telling(
            "2026-02-01T08:00Z", "GoalRevised", #"{"goalId":"G1","change":"postponed","newTargetDate":"2026-06-30"}"#)
        #expect(try postponed.triplet(of: rule, around: "2026-02-01T08:00Z") == [.info, nil, nil])
    }

    @Test func `passing the gate changes nothing`() throws {
        #expect(try CaseStory.outside.triplet(of: rule, around: CaseStory.gate) == [.info, .info, .info])
    }
}
