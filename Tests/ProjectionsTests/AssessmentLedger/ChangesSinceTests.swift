import Almanac
import Events
import Projections
import Specifications
import Testing

/// What changed since an assessment, in either direction.
struct ChangesSinceTests: AssessmentLines {
    @Test func `what changed since is told in both directions alike`() throws {
        let story = assessed()
            .telling("2026-01-09T09:00Z", "LifeEventRecorded", #"{"kind":"new_job","expectedEffect":"protective"}"#)
            .telling("2026-01-11T09:00Z", "DynamicFactorChanged", #"{"factor":"housing","direction":"protective"}"#)
            .telling("2026-01-12T09:00Z", "DynamicFactorChanged", #"{"factor":"finances","direction":"aggravating"}"#)
            .telling("2026-01-13T09:00Z", "LifeEventRecorded", #"{"kind":"marriage","expectedEffect":"unclear"}"#)
            .telling("2026-01-14T09:00Z", "IncidentRecorded", #"{"kind":"harassment"}"#)
        let view = try ledger(story)
        #expect(
            view.rows.first?.changes.map(\.direction) == [.protective, .aggravating, .unclear, nil])
        let marks = view.text.filter { $0.text.contains("Circumstance changed") }
        #expect(marks.count == 2 && Set(marks.map(\.role)).count == 1)
        #expect(Set(marks.map { $0.text.prefix(17).count }).count == 1)
    }

    @Test func `a change at the moment of the assessment counts as known to it`() throws {
        for (offset, expected) in [(-1, 0), (0, 0), (1, 1)] {
            let at = try moment("2026-01-10T09:00Z", Int64(offset)).description
            let story = assessed().telling(at, "IncidentRecorded", #"{"kind":"crisis"}"#)
            #expect(try ledger(story).rows.first?.changes.count == expected)
        }
    }

    @Test func `changes are told even where nobody ever assessed`() throws {
        let story = CaseStory().telling("2026-01-14T09:00Z", "IncidentRecorded", #"{"kind":"harassment"}"#)
        #expect(try ledger(story).tells("not judged   Wed 14 Jan 2026: Incident: harassment"))
    }
}
