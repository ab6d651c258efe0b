import Almanac
import Events
import Projections
import Specifications
import Testing

/// Times of which nothing is known.
struct ObservationGapTests {
    private let story = CaseStory(opened: "2026-01-01T08:00Z")

    private func gaps(_ story: CaseStory, asOf: String) throws -> [String] {
        try story.timeline(from: Vantage(asOf: moment(asOf))).gapsInObservation.map { "\($0.from) \($0.to)" }
    }

    @Test func `two weeks without a word are a gap, less is none`() throws {
        let found = try triplet(around: "2026-01-15T08:00Z") { moment in
            try story.timeline(from: Vantage(asOf: moment)).gapsInObservation.count
        }
        #expect(found == [0, 1, 1])
    }

    @Test func `a gap runs from one sign to the next, and to the time of looking`() throws {
        let seen = story.contact(lasting: 10, "2026-01-20T08:00Z")
            .telling("2026-01-25T08:00Z", "ObservationRecorded", #"{"how":"seen"}"#)
        #expect(
            try gaps(seen, asOf: "2026-02-10T08:00Z") == [
                "2026-01-01T08:00:00Z 2026-01-20T08:00:00Z", "2026-01-25T08:00:00Z 2026-02-10T08:00:00Z",
            ])
    }

    @Test(
        arguments: [
            ("ContactAttempted", #"{"actor":"PO-1"}"#, 1), ("MeetingHeld", #"{"forum":"case_conference"}"#, 1),
            ("ContactHeld", #"{"actor":"PO-1","with":"family"}"#, 0), ("ObservationRecorded", "{}", 0),
        ])
    func `only contacts and observations are signs`(type: String, data: String, count: Int) throws {
        let told = story.telling("2026-01-10T08:00Z", type, data)
        #expect(try gaps(told, asOf: "2026-01-20T08:00Z").count == count)
    }

    @Test func `a contact recorded late closes the gap once it is known`() throws {
        let late = story.contact(lasting: 10, "2026-01-10T08:00Z", recordedAt: "2026-01-18T08:00Z")
        let found = try triplet(around: "2026-01-18T08:00Z") { moment in
            try late.timeline(from: Vantage(asOf: moment, knownAt: moment)).gapsInObservation.count
        }
        #expect(found == [1, 0, 0])
    }

    @Test func `the gaps of a closed case end with it`() throws {
        let closed = story.contact(lasting: 10, "2026-01-20T08:00Z").telling("2026-01-25T08:00Z", "CaseClosed")
        #expect(
            try gaps(closed, asOf: "2026-04-01T08:00Z") == ["2026-01-01T08:00:00Z 2026-01-20T08:00:00Z"])
    }

    @Test func `seen from today a gap reaches to the present, or else to the last entry`() throws {
        let told = story.telling("2026-01-20T08:00Z", "ContactAttempted")
        let (file, history) = try (told.file(), told.history())
        let last = CaseTimeline(file, history, seenFrom: .today).gapsInObservation.map(\.to)
        #expect(last == [try moment("2026-01-20T08:00Z")])
        let present = try moment("2026-02-20T08:00Z")
        #expect(
            CaseTimeline(file, history, seenFrom: .today, present: present).gapsInObservation.map(\.to) == [present])
    }

    @Test func `a case of which nothing stands has no gaps`() throws {
        #expect(try gaps(CaseStory(untold: "K-1"), asOf: "2026-04-01T08:00Z") == [])
    }
}
