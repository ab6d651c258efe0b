import Almanac
import Events
import Projections
import Specifications
import Testing

/// What became of the tasks that were agreed.
struct TrackedActionTests {
    private static let march = "2026-03-01T09:00Z"

    private func agreed(_ more: String = "", _ story: CaseStory = CaseStory()) -> CaseStory {
        story.telling("2026-01-05T08:00Z", "ActionAgreed", #"{"actionId":"A-1"\#(more.isEmpty ? "" : ",\(more)")}"#)
    }

    private func only(_ story: CaseStory, at moment: String = march) throws -> MeetingAndActionTracker.Task {
        let tasks = try story.view(MeetingAndActionTracker.self, at: moment).tasks
        #expect(tasks.count == 1)
        return try #require(tasks.first)
    }

    @Test func `a program reads the names of the contract`() throws {
        let json = try agreed().view(MeetingAndActionTracker.self, at: Self.march).json
        #expect(
            json["actions"]?.elements.first?.names == [
                "actionId", "task", "owner", "ownerActive", "dueBy", "movedTimes", "state",
            ])
    }

    @Test func `a task is overdue after the end of its local day`() throws {
        let story = agreed(#""dueBy":"2026-02-10""#)
        let states = try triplet(around: "2026-02-10T23:00Z") { moment in
            MeetingAndActionTracker(of: try story.dossier(at: moment)).tasks.map(\.state)
        }
        #expect(states == [[.open], [.overdue], [.overdue]])
    }

    @Test func `at its very moment a task is not overdue yet`() throws {
        let story = agreed(#""dueBy":"2026-02-10T15:00Z""#)
        let states = try triplet(around: "2026-02-10T15:00Z") { moment in
            MeetingAndActionTracker(of: try story.dossier(at: moment)).tasks.map(\.state)
        }
        #expect(states == [[.open], [.open], [.overdue]])
    }

    @Test(
        arguments: [
            (#","outcome":"done""#, MeetingAndActionTracker.ActionState.done), (#","outcome":"partly""#, .partly),
            (#","outcome":"not_possible""#, .notPossible), ("", .closed), (#","outcome":"dropped""#, .closed),
        ])
    func `a task that is closed says how far it was done, if that is known`(
        more: String, state: MeetingAndActionTracker.ActionState
    ) throws {
        let story = agreed(#""dueBy":"2026-01-06""#).telling(
            "2026-02-10T08:00Z", "ActionCompleted", #"{"actionId":"A-1"\#(more)}"#)
        #expect(try only(story).state == state)
        #expect(try only(story, at: "2026-02-01T08:00Z").state == .overdue)
    }

    @Test func `moved counts new dates alone`() throws {
        let story = agreed(#""dueBy":"2026-01-06""#)
            .telling("2026-01-06T08:00Z", "ActionUpdated", #"{"actionId":"A-1","newDueBy":"2026-02-01"}"#)
            .telling("2026-01-07T08:00Z", "ActionUpdated", #"{"actionId":"A-1","newOwner":"P-1"}"#)
            .telling("2026-01-08T08:00Z", "ActionUpdated", #"{"actionId":"A-1","newDueBy":"2026-04-01"}"#)
        #expect(try only(story).action.movedTimes == 2)
        #expect(try only(story).state == .open)
        #expect(try story.view(MeetingAndActionTracker.self, at: Self.march).tells("due Wed 1 Apr 2026, moved 2 times"))
    }

    @Test func `an owner is active while a role is held, and unknown without any`() throws {
        let story = agreed(#""owner":"M-1""#, CaseStory().role("mentor", "M-1"))
            .telling("2026-02-10T08:00Z", "RoleEnded", #"{"actor":"M-1","role":"mentor"}"#)
        let active = try triplet(around: "2026-02-10T08:00Z") { moment in
            MeetingAndActionTracker(of: try story.dossier(at: moment)).tasks.map(\.isOwnerActive)
        }
        #expect(active == [[true], [false], [false]])
        #expect(
            try story.view(MeetingAndActionTracker.self, at: Self.march).alarms("holds no role on the case any more"))
        #expect(try only(agreed(#""owner":"F-1""#)).isOwnerActive == nil)
        #expect(try only(agreed()).isOwnerActive == nil)
    }

    @Test func `what is not recorded is said`() throws {
        let view = try agreed().view(MeetingAndActionTracker.self, at: Self.march)
        #expect(view.tells("A-1: task not recorded"))
        #expect(view.tells("open, no due date recorded, no owner recorded"))
        #expect(try CaseStory().view(MeetingAndActionTracker.self, at: Self.march).tells("none recorded"))
    }
}
