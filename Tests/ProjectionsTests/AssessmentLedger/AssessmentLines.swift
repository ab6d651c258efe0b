import Almanac
import Events
import Projections
import Specifications
import Testing

/// Assessments of a case, as tests tell and ask of them.
protocol AssessmentLines {}

extension AssessmentLines {
    static var march: String { "2026-03-01T09:00Z" }
    static var balanced: String {
        #""sourceKinds":["file","dynamic"],"assessors":["P-1","P-2"],"needs":["housing"],"protective":["work"]"#
    }

    func assessed(
        _ kind: String = "specialist_ve", _ more: String = "", at: String = "2026-01-10T09:00Z",
        _ story: CaseStory = CaseStory()
    ) -> CaseStory {
        story.telling(at, "AssessmentCompleted", #"{"kind":"\#(kind)"\#(more.isEmpty ? "" : ",\(more)")}"#)
    }

    func ledger(_ story: CaseStory, at moment: String = march) throws -> AssessmentLedger {
        try story.view(AssessmentLedger.self, at: moment)
    }
}
