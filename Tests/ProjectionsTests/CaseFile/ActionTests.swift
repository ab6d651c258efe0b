import Almanac
import Events
import Projections
import Specifications
import Testing

/// Agreed tasks as they now stand.
struct ActionTests {
    private let agreed = CaseStory().agreed("A-1", #""owner":"PO-1","dueBy":"2026-02-01""#, at: "2026-01-05T08:00Z")

    private func only(_ story: CaseStory) throws -> AgreedAction {
        let actions = try story.file().actions
        #expect(actions.count == 1)
        return try #require(actions.first)
    }

    @Test func `a task stands as agreed`() throws {
        let action = try only(agreed)
        #expect(action.owner == "PO-1")
        #expect(action.dueBy == (try Moment(parsing: "2026-02-01")))
        #expect(action.isOpen)
        #expect(action.update == nil)
    }

    @Test(
        arguments: [
            (#""newOwner":"PO-2""#, "PO-2", "2026-02-01"), (#""newDueBy":"2026-03-01""#, "PO-1", "2026-03-01"),
            (#""newOwner":"PO-2","newDueBy":"2026-03-01""#, "PO-2", "2026-03-01"),
            (#""reason":"waiting""#, "PO-1", "2026-02-01"),
        ])
    func `an update changes what it names`(more: String, owner: PartyRef, dueBy: String) throws {
        let action = try only(agreed.updated("A-1", more, at: "2026-01-10T08:00Z"))
        #expect(action.owner == owner)
        #expect(action.dueBy == (try Moment(parsing: dueBy)))
        #expect(action.update?.id == CaseStory.id(3))
    }

    @Test func `the newest owner and the newest date hold, each for itself`() throws {
        let action = try only(
            agreed.updated("A-1", #""newOwner":"PO-2","newDueBy":"2026-03-01""#, at: "2026-01-10T08:00Z")
                .updated("A-1", #""newDueBy":"2026-04-01""#, at: "2026-01-11T08:00Z"))
        #expect(action.owner == "PO-2")
        #expect(action.dueBy == (try Moment(parsing: "2026-04-01")))
        #expect(action.update?.id == CaseStory.id(4))
    }

    @Test func `an update recorded late lands where it happened`() throws {
        let action = try only(
            agreed.updated("A-1", #""newOwner":"PO-3""#, at: "2026-01-12T08:00Z").telling(
                "2026-01-10T08:00Z", "ActionUpdated", #"{"actionId":"A-1","newOwner":"PO-2"}"#,
                recordedAt: "2026-01-20T08:00Z"))
        #expect(action.owner == "PO-3")
    }

    @Test func `a completed task is closed, and one agreed anew under its name starts anew`() throws {
        let done = agreed.updated("A-1", #""newOwner":"PO-2""#, at: "2026-01-08T08:00Z")
            .telling("2026-01-10T08:00Z", "ActionCompleted", #"{"actionId":"A-1"}"#)
        #expect(try !only(done).isOpen)
        let anew = try only(done.agreed("A-1", #""owner":"PO-3""#, at: "2026-01-12T08:00Z"))
        #expect(anew.isOpen)
        #expect(anew.owner == "PO-3")
        #expect(anew.dueBy == nil)
        #expect(anew.update == nil)
        #expect(anew.agreement.id == CaseStory.id(5))
    }

    @Test func `tasks are told in the order they were agreed, and do not mix`() throws {
        let two = agreed.agreed("A-2", "", at: "2026-01-06T08:00Z")
            .updated("A-2", #""newOwner":"PO-9""#, at: "2026-01-07T08:00Z")
        let actions = try two.file().actions
        #expect(actions.map(\.id) == ["A-1", "A-2"])
        #expect(actions.map(\.owner) == ["PO-1", "PO-9"])
    }
}

extension CaseStory {
    fileprivate func agreed(_ id: String, _ more: String, at: String) -> CaseStory {
        telling(at, "ActionAgreed", #"{"actionId":"\#(id)","task":"ring"\#(more.isEmpty ? "" : ",\(more)")}"#)
    }

    fileprivate func updated(_ id: String, _ more: String, at: String) -> CaseStory {
        telling(at, "ActionUpdated", #"{"actionId":"\#(id)",\#(more)}"#)
    }
}
