import Almanac
import Events
import Projections
import Specifications
import Testing

/// A relative of a case, as tests of the family tell and ask of it.
protocol RelativeLines {}

extension RelativeLines {
    static var march: String { "2026-03-01T09:00Z" }

    func recorded(_ more: String = "", _ story: CaseStory = CaseStory()) -> CaseStory {
        story.telling(
            "2025-10-01T08:00Z", "FamilyMemberRecorded", #"{"relative":"F-1"\#(more.isEmpty ? "" : ",\(more)")}"#)
    }

    func decided(
        _ decision: String, _ story: CaseStory, _ more: String = "", at: String = "2025-11-01T08:00Z"
    ) -> CaseStory {
        story.telling(
            at, "FamilyInvolvementDecided",
            #"{"relative":"F-1","decision":"\#(decision)"\#(more.isEmpty ? "" : ",\(more)")}"#)
    }

    func restricted(_ more: String, at: String, _ story: CaseStory) -> CaseStory {
        story.telling(at, "ContactRestrictionRecorded", #"{"relative":"F-1","kind":"visitation_ban",\#(more)}"#)
    }

    func map(_ story: CaseStory, at moment: String = march) throws -> FamilyAndNetworkMap {
        try story.view(FamilyAndNetworkMap.self, at: moment)
    }
}
