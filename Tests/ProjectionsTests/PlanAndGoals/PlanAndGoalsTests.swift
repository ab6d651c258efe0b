import Almanac
import Events
import Projections
import Specifications
import Testing

/// Plans with the person's answer, and goals with how far they came.
struct PlanAndGoalsTests {
    private let drafted = CaseStory().telling(
        "2025-11-01T08:00Z", "PlanDrafted",
        #"{"planKind":"transition","version":1,"domains":["housing"],"coAuthoredWithPerson":true}"#)
    private let goal = CaseStory().telling(
        "2025-12-01T08:00Z", "GoalSet",
        #"{"goalId":"G1","statement":"cook for others","setBy":"person","targetDate":"2026-02-28"}"#)

    private func view(_ story: CaseStory, at moment: String = "2026-03-10T09:00Z") throws -> PlanAndGoals {
        try story.view(PlanAndGoals.self, at: moment)
    }

    private func agreed(_ version: Int, _ more: String, _ at: String = "2025-12-01T08:00Z") -> CaseStory {
        drafted.telling(at, "PlanAgreed", #"{"planKind":"transition","version":\#(version)\#(more)}"#)
    }

    @Test(arguments: [
        (#","personSigned":true"#, "person: signed"),
        (
            #","personSigned":false,"personRefusalReason":"too early""#,
            "person: did not sign; the person says: too early"
        ),
        (#","personSigned":false"#, "person: did not sign; no reason recorded"),
        ("", "person: no answer to version 1 recorded"),
    ])
    func `the person's answer is told as it is, without alarm`(more: String, words: String) throws {
        let line = try view(agreed(1, more)).text.first { $0.text.contains("person: ") }
        #expect(line == TextLine("    \(words)"))
    }

    @Test(arguments: [(#","version":2"#, 2), ("", 2), (#","version":5"#, 5)])
    func `a revision makes a new version that nobody answered yet`(more: String, version: Int) throws {
        let story = agreed(1, #","personSigned":true"#).telling(
            "2026-01-05T08:00Z", "PlanRevised", #"{"planKind":"transition"\#(more)}"#)
        let plan = try #require(try view(story).plans.first)
        #expect(plan.version == version)
        #expect(plan.answer == nil)
        #expect(plan.domains == [.known(.housing)])
    }

    @Test func `plans of different kinds stand beside each other`() throws {
        let story = drafted.telling("2025-11-05T08:00Z", "PlanDrafted", #"{"planKind":"safety"}"#)
        #expect(try view(story).plans.map(\.kind) == [.known(.transition), .known(.safety)])
    }

    @Test(arguments: [
        ([], CaseGoal.State.open), (["dropped"], .dropped), (["dropped", "postponed"], .open),
        (["dropped", "reworded"], .dropped), (["postponed", "dropped"], .dropped),
    ])
    func `a dropped goal is taken up again when it is given another day`(changes: [String], state: CaseGoal.State)
        throws
    {
        let story = changes.enumerated().reduce(goal) { story, change in
            story.telling(
                "2026-01-0\(change.offset + 1)T08:00Z", "GoalRevised",
                #"{"goalId":"G1","change":"\#(change.element)"}"#)
        }
        #expect(try view(story).goals.map(\.state) == [state])
    }

    @Test func `a goal is reached on the day that is given, or else on the day it happened`() throws {
        let story = goal.telling("2026-02-01T23:30Z", "GoalReached", #"{"goalId":"G1"}"#)
        #expect(try view(story).goals.map { $0.reachedOn?.description } == ["2026-02-02"])
        let dated = goal.telling("2026-02-01T23:30Z", "GoalReached", #"{"goalId":"G1","reachedOn":"2026-01-30"}"#)
        #expect(try view(dated).goals.map { $0.reachedOn?.description } == ["2026-01-30"])
        #expect(try view(dated, at: "2026-02-01T20:00Z").goals.map(\.state) == [.open])
    }

    @Test(arguments: [(-1, false), (0, true), (1, true)] as [(Int64, Bool)])
    func `the day of a goal has passed when it is over`(offset: Int64, passed: Bool) throws {
        let dossier = try goal.dossier(at: moment("2026-02-28T23:00Z", offset))
        #expect(PlanAndGoals(of: dossier).text.contains { $0.text.hasSuffix("which has passed") } == passed)
    }

    @Test func `the person's own goals and needs are followed, others' are not among them`() throws {
        let story = goal.telling("2025-12-02T08:00Z", "GoalSet", #"{"goalId":"G2","statement":"x","setBy":"joint"}"#)
            .telling("2025-12-03T08:00Z", "NeedIdentified", #"{"needId":"N1","domain":"leisure","raisedBy":"person"}"#)
            .telling("2025-12-03T08:00Z", "NeedIdentified", #"{"needId":"N2","domain":"finance","raisedBy":"staff"}"#)
        let proposals = try view(story).personProposals
        #expect(proposals.map(\.text) == ["cook for others", "leisure"])
        #expect(proposals.map(\.state) == ["open", "open"])
    }

    @Test func `strengths come from the newest assessment of each kind`() throws {
        let story = [("needs", "old", 1), ("needs", "family", 2), ("resilience", "trade", 3)].reduce(CaseStory()) {
            $0.telling(
                "2026-01-0\($1.2)T08:00Z", "AssessmentCompleted", #"{"kind":"\#($1.0)","protective":["\#($1.1)"]}"#)
        }
        #expect(try view(story).strengths == ["family", "trade"])
    }

    @Test func `an empty view says what is not recorded`() throws {
        let text = try view(CaseStory()).text.map(\.text)
        for line in ["  none recorded", "  strengths: not recorded", "  purpose in life: not recorded"] {
            #expect(text.contains(line))
        }
    }

    @Test func `programs find the fields of the contract`() throws {
        let story = agreed(1, #","personSigned":false"#).telling("2025-12-01T08:00Z", "GoalSet", #"{"goalId":"G1"}"#)
        let json = try view(story).json
        #expect(json.names.isSuperset(of: ["personProposals", "strengths", "purpose"]))
        let plan = try #require(json["plans"]?.elements.first)
        #expect(
            plan.names.isSuperset(of: [
                "planKind", "version", "authors", "coAuthored", "domains", "indicatorsOfSuccess", "indicatorsOfFailure",
                "signatures", "refusal",
            ]))
        #expect(plan["refusal"] != nil)
        let goal = try #require(json["goals"]?.elements.first).names
        #expect(
            goal == [
                "goalId", "statement", "domain", "horizon", "setBy", "targetDate", "state", "reachedOn", "issue",
            ])
    }
}
