import Almanac
import Events
import Projections
import Specifications
import Testing

/// Who can be reached hour by hour in the first two weeks.
struct CoverageStripTests {
    /// Friday 27 March 2026, 15:30 in Paris, before the clocks change.
    private static let friday = "2026-03-27T14:30Z"
    private let office = CaseStory().releaseSet(friday).role("probation_officer", "PO-1").contact("PO-1")
        .officeHours("PO-1").holiday("2026-04-06", more: #""name":"Easter Monday""#)

    private func spans(_ intervals: [Interval]) -> [String] { intervals.map { "\($0.start) \($0.end)" } }

    @Test func `it is fourteen days of twenty-four hours long`() throws {
        let strip = try office.strip(releasedAt: Self.friday)
        #expect(strip.slots.last?.interval.end == (try moment("2026-04-10T14:30Z")))
        #expect(strip.slots.first?.interval.start == (try moment(Self.friday)))
        let told = strip.slots.map(\.interval.length) + strip.gaps.map(\.interval.length)
        #expect(told.reduce(.zero, +) == .days(14))
    }

    @Test func `slots are the hours of duty, cut at the release and at the end`() throws {
        let slots = try office.strip(releasedAt: Self.friday).slots
        #expect(slots.count == 10)
        #expect(slots.allSatisfy { $0.actors == ["PO-1"] })
        #expect(
            spans(slots.map(\.interval)).prefix(2) + spans(slots.map(\.interval)).suffix(1) == [
                "2026-03-27T14:30:00Z 2026-03-27T16:00:00Z", "2026-03-30T07:00:00Z 2026-03-30T15:00:00Z",
                "2026-04-10T07:00:00Z 2026-04-10T14:30:00Z",
            ])
    }

    @Test(
        arguments: [
            (0, "2026-03-27T16:00Z", "2026-03-30T07:00Z", true, [], true),
            (1, "2026-03-30T15:00Z", "2026-03-31T07:00Z", false, [], false),
            (5, "2026-04-03T15:00Z", "2026-04-07T07:00Z", true, ["Easter Monday"], false),
        ] as [(Int, String, String, Bool, [String], Bool)])
    func `a gap says what it spans`(
        index: Int, from: String, to: String, weekend: Bool, holidays: [String], clockChange: Bool
    ) throws {
        let gaps = try office.strip(releasedAt: Self.friday).gaps
        #expect(gaps.count == 9)
        let gap = try #require(gaps.dropFirst(index).first)
        #expect(gap.interval == Interval(start: try moment(from), end: try moment(to)))
        #expect(gap.circumstances.weekend == weekend)
        #expect(gap.circumstances.specialDays.compactMap(\.name) == holidays)
        #expect(gap.circumstances.clockChange == clockChange)
    }

    @Test func `another moment of release can be tried without recording anything`() throws {
        let entries = try office.entries()
        let strip = try office.strip(releasedAt: "2026-04-07T08:00Z")
        #expect(strip.release == (try moment("2026-04-07T08:00Z")))
        #expect(spans(strip.gaps.map(\.interval)).first == "2026-04-07T15:00:00Z 2026-04-08T07:00:00Z")
        #expect(strip.gaps.first?.circumstances.weekend == false)
        #expect(try office.entries() == entries)
    }

    @Test func `another rota can be tried without recording anything`() throws {
        let tried = try CoverageStrip(
            of: office.file(), at: moment(Self.friday),
            directory: office.always("PO-1", from: "2026-01-01T08:00Z").directory())
        #expect(tried?.gaps == [])
        #expect(try office.strip(releasedAt: Self.friday).gaps.count == 9)
    }

    @Test func `whoever shares an hour is told together, and in order`() throws {
        let two = office.role("mentor", "M-1").contact("M-1").telling(
            "2025-06-01T08:00Z", "AvailabilitySet",
            #"{"actor":"M-1","pattern":"rota","slots":[["2026-03-27T15:30Z","2026-03-27T18:00Z"]]}"#, in: "actor/M-1")
        let slots = try two.strip(releasedAt: Self.friday).slots.prefix(3)
        #expect(
            spans(slots.map(\.interval)) == [
                "2026-03-27T14:30:00Z 2026-03-27T15:30:00Z", "2026-03-27T15:30:00Z 2026-03-27T16:00:00Z",
                "2026-03-27T16:00:00Z 2026-03-27T18:00:00Z",
            ])
        #expect(slots.map(\.actors) == [["PO-1"], ["M-1", "PO-1"], ["M-1"]])
    }

    @Test func `with nobody on duty it is one gap`() throws {
        let strip = try CaseStory().releaseSet(Self.friday).strip(releasedAt: Self.friday)
        #expect(strip.slots == [])
        #expect(strip.gaps.map(\.interval.length) == [.days(14)])
    }

    @Test func `somebody of whom nobody said when they can be reached is not on duty`() throws {
        let story = CaseStory().releaseSet(Self.friday).role("mentor", "M-1").contact("M-1")
        #expect(try story.strip(releasedAt: Self.friday).slots == [])
    }
}
