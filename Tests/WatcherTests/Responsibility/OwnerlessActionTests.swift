import Events
import Specifications
import Testing
import Watcher

/// Open actions whose owner has left the case.
struct OwnerlessActionTests {
    private let rule = ResponsibilityOrphaned.self
    // A role of which nobody asks for a successor, so that only the action speaks.
    private let owned = CaseStory().role("volunteer", "V-1").agreed("2026-04-01", more: #""owner":"V-1""#)

    @Test func `an open action of somebody who has left is found at once`() throws {
        let story = owned.roleEnded("volunteer", "V-1", at: "2026-02-10T09:00Z")
        #expect(try story.triplet(of: rule, around: "2026-02-10T09:00Z") == [nil, .warning, .warning])
        let finding = try story.finding(of: rule, at: "2026-02-11T09:00Z")
        #expect(finding.about == "A1")
        #expect(finding.summary == "A1 is owned by V-1, who has had no role on the case since Tue 10 Feb 10:00")
        #expect(finding.evidence == [CaseStory.id(3), CaseStory.id(2), CaseStory.id(4)])
    }

    @Test func `another role on the case is enough`() throws {
        let story = owned.role("chaplain", "V-1", from: "2026-02-01T08:00Z")
            .roleEnded("volunteer", "V-1", at: "2026-02-10T09:00Z")
        #expect(try story.answer(of: rule, at: "2026-02-11T09:00Z") == .silent)
    }

    @Test(arguments: [#""owner":"S-9""#, #""owner":"FM-A""#, ""])
    func `who never had a role, a relative, or nobody is no orphan`(owner: String) throws {
        let story = CaseStory().role("volunteer", "V-1").agreed("2026-04-01", more: owner)
            .roleEnded("volunteer", "V-1", at: "2026-02-10T09:00Z")
        #expect(try story.answer(of: rule, at: "2026-02-11T09:00Z") == .silent)
    }

    @Test func `a new owner clears, and so does completion`() throws {
        let story = owned.role("volunteer", "V-2").roleEnded("volunteer", "V-1", at: "2026-02-10T09:00Z")
        let handed = story.telling("2026-02-12T09:00Z", "ActionUpdated", #"{"actionId":"A1","newOwner":"V-2"}"#)
        #expect(try handed.triplet(of: rule, around: "2026-02-12T09:00Z") == [.warning, nil, nil])
        let done = story.telling("2026-02-12T09:00Z", "ActionCompleted", #"{"actionId":"A1"}"#)
        #expect(try done.triplet(of: rule, around: "2026-02-12T09:00Z") == [.warning, nil, nil])
    }

    @Test func `near the release it presses`() throws {
        let story = owned.releaseSet(CaseStory.gate).roleEnded("volunteer", "V-1", at: "2026-02-05T09:00Z")
        #expect(try story.triplet(of: rule, around: "2026-02-08T09:00Z") == [.warning, .urgent, .urgent])
    }

    @Test func `a role and an action are told each for itself`() throws {
        let story = CaseStory().role("mentor", "M-1").agreed("2026-04-01", more: #""owner":"M-1""#)
            .roleEnded("mentor", "M-1", at: "2026-02-10T09:00Z")
        #expect(try story.answer(of: rule, at: "2026-02-11T09:00Z").findings.map(\.about) == ["A1"])
        #expect(try story.answer(of: rule, at: "2026-02-13T09:00Z").findings.map(\.about) == ["mentor", "A1"])
    }
}
