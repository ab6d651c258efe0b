import Almanac
import Events
import Projections
import Specifications
import Testing

/// Who holds which responsibility, and when.
struct RoleTenureTests {
    private func assigned(_ more: String = "", at: String = "2026-01-05T08:00Z") -> CaseStory {
        CaseStory().telling(
            at, "RoleAssigned", #"{"actor":"M-1","role":"mentor"\#(more.isEmpty ? "" : ",\(more)")}"#)
    }

    private func ended(_ story: CaseStory, at: String, _ more: String = "", role: String = "mentor") -> CaseStory {
        story.telling(at, "RoleEnded", #"{"actor":"M-1","role":"\#(role)"\#(more.isEmpty ? "" : ",\(more)")}"#)
    }

    private func active(_ story: CaseStory, around text: String) throws -> [Bool] {
        let roles = try story.file().roles
        return try triplet(around: text) { moment in roles.contains { $0.isActive(at: moment) } }
    }

    @Test(
        arguments: [
            ("", "2026-01-05T08:00Z", [false, true, true]),
            (#""from":"2026-01-09T08:00Z""#, "2026-01-09T08:00Z", [false, true, true]),
            (#""from":"2026-01-09""#, "2026-01-08T23:00Z", [false, true, true]),
            (#""until":"2026-02-09T08:00Z""#, "2026-02-09T08:00Z", [true, false, false]),
            (#""until":"2026-02-09""#, "2026-02-09T23:00Z", [true, false, false]),
        ] as [(String, String, [Bool])])
    func `a role holds from its first moment until before its last, a day to its local end`(
        more: String, boundary: String, found: [Bool]
    ) throws {
        #expect(try active(assigned(more), around: boundary) == found)
    }

    @Test(
        arguments: [
            ("", "2026-02-09T08:00Z"), (#""endedAt":"2026-02-12T08:00Z""#, "2026-02-12T08:00Z"),
            (#""endedAt":"2026-02-07T08:00Z""#, "2026-02-07T08:00Z"),
        ])
    func `an ending holds when it says, else when it occurred`(more: String, boundary: String) throws {
        let story = ended(assigned(), at: "2026-02-09T08:00Z", more)
        #expect(try active(story, around: boundary) == [true, false, false])
    }

    @Test func `the earlier of end date and ending counts`() throws {
        let story = ended(assigned(#""until":"2026-02-05T08:00Z""#), at: "2026-02-09T08:00Z")
        #expect(try active(story, around: "2026-02-05T08:00Z") == [true, false, false])
    }

    @Test func `the end of another role of the same actor changes nothing`() throws {
        let story = ended(assigned(), at: "2026-02-09T08:00Z", role: "volunteer")
        #expect(try active(story, around: "2026-02-09T08:00Z") == [true, true, true])
    }

    @Test func `a role assigned again begins anew`() throws {
        let again = ended(assigned(), at: "2026-02-09T08:00Z").telling(
            "2026-03-01T08:00Z", "RoleAssigned", #"{"actor":"M-1","role":"mentor"}"#)
        #expect(try active(again, around: "2026-02-09T08:00Z") == [true, false, false])
        #expect(try active(again, around: "2026-03-01T08:00Z") == [false, true, true])
        #expect(try again.file().roles.map(\.fact.id) == [CaseStory.id(2), CaseStory.id(4)])
    }

    @Test func `a role that ended before it began is never held`() throws {
        let story = ended(assigned(#""from":"2026-03-01T08:00Z""#), at: "2026-02-09T08:00Z")
        #expect(try active(story, around: "2026-03-01T08:00Z") == [false, false, false])
    }

    @Test(
        arguments: [
            (#""setting":"custody""#, false), (#""setting":"custody","continuesAfterRelease":false"#, false),
            (#""setting":"custody","continuesAfterRelease":true"#, true), (#""setting":"both""#, true),
            (#""setting":"community""#, true), ("", true),
        ])
    func `only what is known to be for custody alone stays behind the gate`(more: String, reaches: Bool) throws {
        #expect(try assigned(more).file().roles.map(\.reachesCommunity) == [reaches])
    }
}
