import Almanac
import Events
import Projections
import Specifications
import Testing

struct CoverageStripTextTests {
    private let office = CaseStory().releaseSet("2026-03-27T15:30+01:00").role("probation_officer", "PO-1")
        .contact("PO-1").officeHours("PO-1")

    @Test func `the strip tells who counts, when nobody is on duty and why`() throws {
        let lines = try office.strip(releasedAt: "2026-03-27T14:30Z").text.map(\.text)
        #expect(lines.contains("PO-1: core, phone"))
        let weekend = "  Fri 27 Mar 2026 17:00 to Mon 30 Mar 2026 09:00: 63 h (weekend, the clocks change)"
        #expect(lines.contains(weekend))
        #expect(lines.contains("  Mon 30 Mar 2026 09:00 to Mon 30 Mar 2026 17:00: PO-1"))
    }

    @Test func `a strip without contacts says so`() throws {
        let lines = try CaseStory().strip(releasedAt: "2026-03-27T14:30Z").text
        #expect(lines.contains(TextLine("nobody counts as a contact after release", .alert)))
    }
}
