import Almanac
import Events
import Projections
import Specifications
import Testing

/// How much work everybody has.
struct CaseloadBoardTests {
    static let release = "2026-03-27T15:30+01:00"

    private func load(_ story: CaseStory, at moment: Instant) throws -> CaseloadBoard.Load? {
        var board = CaseloadBoard(at: moment)
        board.count(CaseloadRow(of: try story.file()))
        return board.all.first
    }

    @Test(arguments: [
        ("2026-02-25T14:30Z", [0, 1, 1]), ("2026-06-25T14:30Z", [1, 1, 0]),
    ])
    func `a case is around its release from thirty days before to ninety after`(edge: String, counts: [Int]) throws {
        let story = CaseStory().releaseSet(Self.release).role("mentor", "MN-1")
        #expect(try triplet(around: edge) { try load(story, at: $0)?.inTransition } == counts)
    }

    @Test(arguments: [("2026-03-13T14:30Z", [0, 1, 1]), ("2026-03-27T14:30Z", [1, 1, 0])])
    func `a release is near for its last fourteen days`(edge: String, counts: [Int]) throws {
        let story = CaseStory().releaseSet(Self.release).role("mentor", "MN-1")
        #expect(try triplet(around: edge) { try load(story, at: $0)?.releasesNext14d } == counts)
    }

    @Test func `two responsibilities on a case are one case, and a closed case is nobody's`() throws {
        let story = CaseStory().role("mentor", "MN-1").role("case_manager", "MN-1")
        let now = try moment("2026-03-20T08:00Z")
        #expect(try load(story, at: now)?.activeCases == 1)
        #expect(try load(story.telling("2026-03-01T08:00Z", "CaseClosed"), at: now) == nil)
    }

    @Test func `support and leave are unknown of somebody the directory does not know`() throws {
        let now = try moment("2026-03-20T08:00Z")
        let load = try #require(try load(CaseStory().role("mentor", "MN-1"), at: now))
        #expect(load.supportSessions(before: now) == nil)
        let json = load.json(at: now)
        for name in ["supportSessionsLast90d", "leaveAhead", "weightedLoad"] {
            #expect(json.members?.first { $0.name == name }?.value == .null, "\(name)")
        }
    }

    @Test func `support sessions of ninety days count`() throws {
        let story = CaseStory().telling(
            "2026-01-10T08:00Z", "StaffSupportSessionHeld", #"{"actor":"MN-1"}"#, in: "actor/MN-1")
        let entry = try story.directoryRow("MN-1")
        let counts = try triplet(around: "2026-04-10T08:00Z") { now in
            var board = CaseloadBoard(at: now)
            board.count(CaseloadRow(of: try CaseStory().role("mentor", "MN-1").file()))
            board.note(entry)
            return board.all.first?.supportSessions(before: now)
        }
        #expect(counts == [1, 1, 0])
    }
}
