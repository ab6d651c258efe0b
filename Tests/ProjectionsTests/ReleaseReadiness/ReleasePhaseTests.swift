import Almanac
import Events
import Projections
import Specifications
import Testing

/// How far a case is from the gate.
struct ReleasePhaseTests {
    private static let release = "2026-03-10T09:00Z"

    @Test(
        arguments: [
            ("2025-09-08T09:00Z", [.far, .sixMonths, .sixMonths]),
            ("2026-02-08T09:00Z", [.sixMonths, .finalMonth, .finalMonth]),
            ("2026-03-03T09:00Z", [.finalMonth, .finalWeek, .finalWeek]),
            // Midnight in Paris.
            ("2026-03-09T23:00Z", [.finalWeek, .day, .day]),
            // The planned hour passes, and nobody recorded a release.
            (release, [.day, .day, .day]), ("2026-03-10T23:00Z", [.day, .day, .day]),
        ] as [(String, [ReleasePhase])])
    func `before the gate the phases begin half a year, a month and a week ahead, and on the day`(
        boundary: String, phases: [ReleasePhase]
    ) throws {
        let story = CaseStory(opened: "2025-01-01T08:00Z").releaseSet(Self.release, known: "2025-02-01T08:00Z")
        #expect(try triplet(around: boundary) { try story.readiness(at: $0).phase } == phases)
    }

    @Test(
        arguments: [
            ("2026-03-13T09:00Z", [.first72h, .first72h, .firstWeeks]),
            ("2026-04-09T09:00Z", [.firstWeeks, .firstWeeks, .firstYear]),
            ("2027-03-10T09:00Z", [.firstYear, .firstYear, .later]),
        ] as [(String, [ReleasePhase])])
    func `after the gate they end with the third day, the first month and the first year`(
        boundary: String, phases: [ReleasePhase]
    ) throws {
        let story = CaseStory().releaseSet(Self.release).released(Self.release)
        #expect(try triplet(around: boundary) { try story.readiness(at: $0).phase } == phases)
    }

    @Test func `the release turns the phase`() throws {
        let story = CaseStory().releaseSet(Self.release).released("2026-03-06T09:00Z")
        let phases = try triplet(around: "2026-03-06T09:00Z") { try story.readiness(at: $0).phase }
        #expect(phases == [.finalWeek, .first72h, .first72h])
    }

    @Test func `half a year is counted in days of twenty-four hours over a clock change`() throws {
        // 15:30 in summer time, 183 days ahead: 14:30 in winter time.
        let story = CaseStory(opened: "2025-01-01T08:00Z").releaseSet(
            "2026-04-03T15:30+02:00", known: "2025-02-01T08:00Z")
        let phases = try triplet(around: "2025-10-02T15:30+02:00") { try story.readiness(at: $0).phase }
        #expect(phases == [.far, .sixMonths, .sixMonths])
    }

    @Test func `without a gate or a date there is no phase`() throws {
        #expect(try CaseStory().readiness(at: "2026-03-01T09:00Z").phase == nil)
        #expect(try CaseStory(track: .neverSentenced).readiness(at: "2026-03-01T09:00Z").phase == nil)
    }

    @Test func `the board shows a case until thirty days after release`() throws {
        let story = CaseStory().releaseSet(Self.release).released(Self.release)
        let shown = try triplet(around: "2026-04-09T09:00Z") { try story.readiness(at: $0).isOnBoard }
        #expect(shown == [true, true, false])
        #expect(try CaseStory().releaseSet(Self.release).readiness(at: "2026-06-01T09:00Z").isOnBoard)
        #expect(try !CaseStory().readiness(at: "2026-03-01T09:00Z").isOnBoard)
    }
}
