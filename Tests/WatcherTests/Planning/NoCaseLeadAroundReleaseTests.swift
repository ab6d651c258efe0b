import Almanac
import Events
import Specifications
import Testing
import Watcher

/// How much it presses that nobody leads: near the release, and for as long as it was so near it.
struct NoCaseLeadAroundReleaseTests {
    private let rule = NoCaseLead.self
    private let managed = CaseStory.towardsGate.led(from: "2025-09-21T08:00Z").managed(from: "2025-09-21T08:00Z")

    @Test func `it presses from thirty days ahead, and past the planned hour`() throws {
        let left = managed.roleEnded("case_manager", "CM-1", at: "2026-01-10T08:00Z")
        #expect(try left.triplet(of: rule, around: "2026-02-08T09:00Z") == [.warning, .urgent, .urgent])
        #expect(try left.triplet(of: rule, around: CaseStory.gate) == [.urgent, .urgent, .urgent])
        #expect(try left.finding(of: rule, at: "2026-02-10T09:00Z").dueBy == Instant(parsing: CaseStory.gate))
    }

    @Test func `a gap that was near the release presses until it is closed`() throws {
        let left = managed.released(CaseStory.gate).roleEnded("case_manager", "CM-1", at: "2026-03-20T08:00Z")
        #expect(try left.triplet(of: rule, around: "2026-03-27T08:00Z") == [nil, .urgent, .urgent])
        #expect(try left.triplet(of: rule, around: "2026-06-08T09:00Z") == [.urgent, .urgent, .urgent])
    }

    @Test(
        arguments: [
            // The seven days run out at the end of the ninetieth day after release, or one moment later.
            ("2026-06-01T09:00Z", .urgent), ("2026-06-01T09:00:00.001Z", .warning),
            ("2026-06-01T08:59:59.999Z", .urgent),
        ] as [(String, AlertSeverity)])
    func `a gap that begins later is a warning`(leaving: String, severity: AlertSeverity) throws {
        let left = managed.released(CaseStory.gate).roleEnded("case_manager", "CM-1", at: leaving)
        #expect(try left.severity(of: rule, at: "2026-06-10T09:00Z") == severity)
    }

    @Test func `an early release brings it near at once`() throws {
        let left = managed.roleEnded("case_manager", "CM-1", at: "2026-01-10T08:00Z").released("2026-01-25T08:00Z")
        #expect(try left.triplet(of: rule, around: "2026-01-25T08:00Z") == [.warning, .urgent, .urgent])
    }

    @Test func `without a date it is a warning`() throws {
        let undated = CaseStory.withoutDate.led(from: "2025-09-02T08:00Z")
        #expect(try undated.severity(of: rule, at: "2026-03-09T09:00Z") == .warning)
    }
}
