import Almanac
import Events
import Projections
import Specifications
import Testing

/// Goals, circumstances and outcomes over time.
struct MilestoneTrajectoryTests {
    private static let summer = "2026-08-15T09:00Z"

    private func goal(_ id: String, _ more: String = #","domain":"housing""#, at: String, _ story: CaseStory)
        -> CaseStory
    {
        story.telling(at, "GoalSet", #"{"goalId":"\#(id)"\#(more)}"#)
    }

    private func trajectory(_ story: CaseStory) throws -> MilestoneTrajectory {
        try story.view(MilestoneTrajectory.self, at: Self.summer)
    }

    @Test func `a program reads the names of the contract`() throws {
        let json = try trajectory(CaseStory()).json
        #expect(
            json.names.isSuperset(of: [
                "case", "goalTimeline", "reachedPerQuarter", "balance", "reintegration", "behaviour", "conviction",
            ]))
    }

    @Test func `a goal has its turns in the order of their days`() throws {
        let story = goal("G-1", at: "2026-01-10T09:00Z", CaseStory())
            .telling("2026-02-10T09:00Z", "GoalRevised", #"{"goalId":"G-1","change":"postponed"}"#)
            .telling(
                "2026-05-03T09:00Z", "GoalReached", #"{"goalId":"G-1","reachedOn":"2026-03-31","confirmedBy":"both"}"#)
        let view = try trajectory(story)
        #expect(view.goalTimeline.map(\.kind) == [.set, .postponed, .reached])
        #expect(view.goalTimeline.map(\.date.description) == ["2026-01-10", "2026-02-10", "2026-03-31"])
        #expect(view.quarters.filter { $0.goalsReached > 0 }.map(\.quarter.description) == ["2026-Q1"])
        #expect(view.tells("Tue 31 Mar 2026: G-1 reached (housing, confirmed by both)"))
    }

    @Test(arguments: [("2026-03-31", "2026-Q1"), ("2026-04-01", "2026-Q2"), ("2025-12-31", "2025-Q4")])
    func `a quarter ends with its last local day`(day: String, quarter: String) throws {
        #expect(Quarter(of: try CivilDate(parsing: day)).description == quarter)
    }

    @Test func `every quarter from the opening to the moment has a row, also an empty one`() throws {
        #expect(
            try trajectory(CaseStory()).quarters.map(\.quarter.description)
                == ["2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3"])
        #expect(try trajectory(CaseStory()).tells("2026-Q1  nothing recorded"))
        let story = CaseStory().telling("2026-02-15T09:00Z", "IncidentRecorded", #"{"kind":"crisis"}"#)
        #expect(try !trajectory(story).tells("2026-Q1  nothing recorded"))
    }

    @Test func `shifts, observations and incidents are counted apart, each direction alike`() throws {
        let story = CaseStory()
            .telling("2026-01-10T09:00Z", "DynamicFactorChanged", #"{"factor":"housing","direction":"protective"}"#)
            .telling(
                "2026-04-10T09:00Z", "DynamicFactorChanged",
                #"{"factor":"housing","direction":"aggravating","since":"2026-02-01"}"#
            )
            .telling("2026-02-11T09:00Z", "LifeEventRecorded", #"{"kind":"new_job","expectedEffect":"unclear"}"#)
            .telling("2026-02-12T09:00Z", "ObservationRecorded", #"{"valence":"concern"}"#)
            .telling("2026-02-13T09:00Z", "ObservationRecorded", #"{"valence":"protective"}"#)
            .telling("2026-02-14T09:00Z", "ObservationRecorded", "{}")
            .telling("2026-02-15T09:00Z", "IncidentRecorded", #"{"kind":"crisis"}"#)
        let view = try trajectory(story)
        let row = try #require(view.quarters.first { $0.quarter.description == "2026-Q1" })
        #expect([row.protective, row.aggravating, row.unclear] == [1, 1, 1])
        #expect([row.observedProtective, row.observedConcern, row.observedNeutral] == [1, 1, 1])
        #expect(row.incidents == 1)
        #expect(view.factors.map { $0.newest.event.direction } == [.known(.aggravating)])
        #expect(view.factors.map(\.changes) == [2])
    }

    @Test(
        arguments: [
            (#","issue":"legitimate_values""#, .conviction), (#","domain":"ideology""#, .conviction),
            (#","issue":"personal_agency","domain":"housing""#, .behaviour), (#","domain":"housing""#, .reintegration),
            (#","domain":"faith_meaning""#, .reintegration), (#","issue":"ordinary_life""#, .reintegration), ("", nil),
        ] as [(String, Strand?)])
    func `a goal belongs to a strand by its issue and its part of life`(more: String, strand: Strand?) throws {
        let story = goal("G-1", more, at: "2026-01-10T09:00Z", CaseStory())
            .telling("2026-02-03T09:00Z", "GoalReached", #"{"goalId":"G-1"}"#)
        #expect(try trajectory(story).points.map(\.strand) == [strand])
    }

    @Test func `every indicator belongs to a strand, and one that is not known to none`() throws {
        func strand(_ indicator: String) throws -> Strand? {
            try OutcomeRecorded.read(JSONParser.parse(#"{"indicator":"\#(indicator)"}"#)).strand
        }
        for indicator in OutcomeRecorded.Indicator.allCases { #expect(try strand(indicator.rawValue) != nil) }
        #expect(try strand("cognitive_distancing") == .conviction)
        #expect(try strand("something_new") == nil)
    }

    @Test func `conviction may change before behaviour, and nothing is foretold`() throws {
        let story = CaseStory()
            .telling("2026-01-10T09:00Z", "OutcomeRecorded", #"{"indicator":"cognitive_distancing","value":true}"#)
            .telling(
                "2026-04-10T09:00Z", "OutcomeRecorded",
                #"{"indicator":"housing_kept","known":"unknown_after_supervision","measuredOn":"2026-04-01"}"#)
        let view = try trajectory(story)
        #expect(view.points(of: .conviction).count == 1)
        #expect(view.points(of: .behaviour).isEmpty)
        #expect(view.json["reintegration"]?.elements.first?["known"] == .string("unknown_after_supervision"))
        #expect(view.tells("foretell nothing"))
    }
}
