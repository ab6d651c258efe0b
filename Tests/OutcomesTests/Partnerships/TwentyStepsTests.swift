import Almanac
import Events
import Outcomes
import Projections
import Specifications
import Testing

/// Which of the twenty steps the log shows.
struct TwentyStepsTests: PartnershipLines {
    /// The days of the steps that are done, by their number.
    private func days(_ story: CaseStory, at now: String = "2026-12-01T09:00Z") throws -> [Int: String] {
        let table = try health(story, at: now).named("partnership_setup")
        #expect(table.rows.count == 20)
        let pairs = table.rows.compactMap { row -> (Int, String)? in
            guard let step = row[1].count, row[3] == .text("done"), case .text(let day) = row[4] else { return nil }
            return (step, day)
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    /// A review that names the agreement, so that it belongs to the partnership.
    private func partners(_ story: CaseStory = CaseStory()) -> CaseStory {
        reviewed("standing_item", at: "2025-12-01T09:00Z", "", story)
    }

    @Test func `of a partnership of which nothing is recorded no step is known`() throws {
        #expect(try days(partners()).isEmpty)
    }

    @Test(arguments: [
        ("", [10]), (#""purposes":["release planning"]"#, [6, 10]), (#""categories":["status"]"#, [10]),
        (#""categories":["status"],"parties":["prison"]"#, [7, 10]), (#""legalBasis":"Act 12""#, [8, 10]),
        (#""liaisons":["A-1"]"#, [10, 12]), (#""legalBasis":"","liaisons":[]"#, [10]),
    ])
    func `what an agreement names shows its steps from the day it holds`(fields: String, steps: [Int]) throws {
        let more = #""validFrom":"2026-02-01""# + (fields.isEmpty ? "" : ",\(fields)")
        let found = try days(signed(more, partners()))
        #expect(found.keys.sorted() == steps)
        #expect(Set(found.values) == ["2026-02-01"])
    }

    @Test func `an agreement that no review names belongs to no partnership`() throws {
        #expect(try days(held("2026-01-10T09:00Z", "", signed(""))).isEmpty)
    }

    @Test func `a steering group, joint indicators, a share and a joint course show theirs`() throws {
        let story = held(
            "2026-01-12T09:00Z", #""presentActors":["A-1"]"#, partners(signed("")), forum: "steering_group"
        )
        .telling("2026-01-20T09:00Z", "InformationShared", #"{"shareId":"S-1","agreement":"AG-1"}"#)
        .telling(
            "2026-01-21T09:00Z", "TrainingCompleted", #"{"actor":"A-1","joint":true,"completedOn":"2026-01-19"}"#,
            in: "actor/A-1"
        )
        .telling("2026-01-21T09:00Z", "TrainingCompleted", #"{"actor":"A-2","joint":true}"#, in: "actor/A-2")
        let found = try days(reviewed("joint_indicator_review", at: "2026-01-14T09:00Z", "", story))
        #expect(
            found == [1: "2026-01-12", 4: "2026-01-14", 10: "2026-01-01", 13: "2026-01-20", 15: "2026-01-19"])
    }

    @Test func `reviews, a revision after an audit, and another round`() throws {
        let reviewedOnce = reviewed(
            "user_panel", at: "2026-02-02T09:00Z", "",
            reviewed("checklist", at: "2026-02-01T09:00Z", "", partners(signed(""))))
        #expect(try days(reviewedOnce) == [10: "2026-01-01", 17: "2026-02-01", 18: "2026-02-02"])
        let revised = signed(#""version":2,"validFrom":"2026-03-01""#, at: "2026-02-20T09:00Z", reviewedOnce)
        #expect(try days(revised)[19] == "2026-03-01")
        #expect(try days(revised)[20] == nil)
        #expect(try days(reviewed("away_day", at: "2026-04-01T09:00Z", "", revised))[20] == "2026-04-01")
        // Another version before any audit is none that revises.
        let early = signed(#""version":2,"validFrom":"2026-01-15""#, at: "2026-01-15T09:00Z", reviewedOnce)
        #expect(try days(early)[19] == nil)
    }

    @Test func `a day that lies ahead is not done yet`() throws {
        let story = partners(signed(#""validFrom":"2026-02-01""#))
        #expect(try days(story, at: "2026-01-31T23:59Z").isEmpty)
        #expect(try days(story, at: "2026-02-01T00:00Z") == [10: "2026-02-01"])
    }

    @Test func `seven steps cannot be shown by any entry`() {
        #expect(SetUpStep.allCases.filter { !$0.canBeShown }.map(\.rawValue) == [2, 3, 5, 9, 11, 14, 16])
    }
}
