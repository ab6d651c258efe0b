import Almanac
import Events
import Outcomes
import Projections
import Specifications
import Testing

/// Goals over many cases.
struct MilestonesTests {
    private static let march = "2026-03-27T14:30Z"

    private func goal(_ id: String, at: String, domain: String? = "housing", _ story: CaseStory) -> CaseStory {
        story.telling(at, "GoalSet", #"{"goalId":"\#(id)"\#(domain.map { #","domain":"\#($0)""# } ?? "")}"#)
    }

    private func reached(_ id: String, on day: String, _ story: CaseStory) -> CaseStory {
        story.telling("2027-01-01T09:00Z", "GoalReached", #"{"goalId":"\#(id)","reachedOn":"\#(day)"}"#)
    }

    private func milestones(_ stories: CaseStory..., at now: String = "2027-01-02T09:00Z") throws -> [StudyTable] {
        var milestones = Milestones()
        for story in stories { milestones.add(try story.file(), at: try Instant(parsing: now)) }
        return milestones.tables
    }

    @Test func `goals count by what became of them, and persons once`() throws {
        let story = reached(
            "G-1", on: "2026-01-20",
            goal(
                "G-3", at: "2026-01-10T09:00Z",
                goal("G-2", at: "2026-01-10T09:00Z", goal("G-1", at: "2026-01-10T09:00Z", CaseStory())))
        )
        .telling("2026-02-01T09:00Z", "GoalRevised", #"{"goalId":"G-2","change":"dropped"}"#)
        let table = try milestones(story, goal("G-1", at: "2026-01-10T09:00Z", domain: nil, CaseStory("K-2"))).named(
            "milestones")
        let row = try table.row("housing")
        #expect(
            ["persons", "set", "reached", "open", "dropped"].map { row[$0] } == [1, 3, 1, 1, 1].map { .integer($0) })
        #expect(row["medianDays"] == .number(10))
        #expect(try table.cells("domain") == [.unknown, .text("housing")])
    }

    @Test(arguments: [
        ("2026-03-26", 0), ("2026-03-27", 1), ("2026-06-26", 1), ("2026-06-27", 2), ("2026-12-27", 4),
    ])
    func `a quarter has three months, the first beginning with the day of the release`(day: String, quarter: Int) throws
    {
        let story = reached("G-1", on: day, goal("G-1", at: "2026-01-10T09:00Z", CaseStory().released(Self.march)))
        let table = try milestones(story).named("milestones_by_quarter")
        #expect(try table.cells("reached").map(\.count) == (0...12).map { $0 == quarter ? 1 : 0 })
    }

    @Test func `after a return the quarters count from the next release`() throws {
        let story = reached(
            "G-1", on: "2026-11-01",
            goal(
                "G-1", at: "2026-01-10T09:00Z",
                CaseStory().released(Self.march).returnedToCustody("2026-05-01T09:00Z").released("2026-10-20T09:00Z")))
        let table = try milestones(story).named("milestones_by_quarter")
        #expect(try table.cells("reached").map(\.count).firstIndex(of: 1) == 1)
        // On 2 January 2027 the first quarter after 20 October has begun and the second has not.
        #expect(try table.cells("released").map(\.count).prefix(3) == [nil, 1, 0])
    }

    @Test func `the roles of its columns hold`() throws {
        for table in try milestones(goal("G-1", at: "2026-01-10T09:00Z", CaseStory())) { table.expectSoundRoles() }
    }
}
