import Almanac
import Events
import Projections
import Specifications
import Testing

/// A mentor on a case, as tests of the team tell and ask of it.
protocol TeamLines {}

extension TeamLines {
    static var march: String { "2026-03-01T09:00Z" }
    var mentor: CaseStory { CaseStory().role("mentor", "M-1") }

    func actor(_ type: String, _ more: String, at: String = "2025-06-01T08:00Z") -> CaseStory {
        mentor.telling(at, type, #"{"actor":"M-1",\#(more)}"#, in: "actor/M-1")
    }

    func only(_ story: CaseStory, at moment: String = march) throws -> TeamAndRoles.Member {
        let view = try story.view(TeamAndRoles.self, at: moment)
        #expect(view.members.count == 1)
        return try #require(view.members.first)
    }
}
