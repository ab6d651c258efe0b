import Events
import Projections
import Specifications
import Testing

/// The strip as programs read it.
struct CoverageStripJSONTests {
    private let office = CaseStory().releaseSet("2026-04-03T12:30Z").role("probation_officer", "PO-1").contact("PO-1")
        .officeHours("PO-1").holiday("2026-04-06", more: #""name":"Easter Monday""#)

    @Test func `slots name the actors with their capacity and channels`() throws {
        let slot = try #require(office.strip(releasedAt: "2026-04-03T12:30Z").json["slots"]?.elements.first)
        #expect(slot["from"] == .string("2026-04-03T12:30:00Z"))
        #expect(slot["to"] == .string("2026-04-03T15:00:00Z"))
        let actor = try #require(slot["actors"]?.elements.first)
        #expect(actor["actor"] == .string("PO-1"))
        #expect(actor["capacity"] == .string("core"))
        #expect(actor["channel"] == .array([.string("phone")]))
    }

    @Test func `gaps say how long they are and why`() throws {
        let gaps = try #require(office.strip(releasedAt: "2026-04-03T12:30Z").json["gaps"]).elements
        let (weekend, night) = try (#require(gaps.first), #require(gaps.dropFirst().first))
        #expect(weekend["from"] == .string("2026-04-03T15:00:00Z"))
        #expect(weekend["to"] == .string("2026-04-07T07:00:00Z"))
        #expect(weekend["minutes"] == .number("5280"))
        #expect(weekend["weekend"] == .boolean(true))
        #expect(weekend["holidayName"] == .string("Easter Monday"))
        #expect(weekend["crossesDST"] == .boolean(false))
        #expect(night["minutes"] == .number("960"))
        #expect(night["weekend"] == .boolean(false))
        #expect(night["holidayName"] == nil)
    }

    @Test func `a gap over the clock change is as long as the clocks make it`() throws {
        let json = try office.strip(releasedAt: "2026-03-27T14:30Z").json
        let gap = try #require(json["gaps"]?.elements.first)
        #expect(json["release"] == .string("2026-03-27T14:30:00Z"))
        #expect(gap["minutes"] == .number("3780"))
        #expect(gap["crossesDST"] == .boolean(true))
    }
}
