import Almanac
import Events
import Projections
import Specifications
import Testing

/// What had happened by one time, as it was known at another.
struct VantageTests {
    /// Happened on the 5th and 7th; recorded on the 10th and 7th.
    private let story = CaseStory().contact(lasting: 10, "2026-01-05T10:00Z", recordedAt: "2026-01-10T10:00Z")
        .contact(lasting: 20, "2026-01-07T10:00Z")

    @Test func `a late record lands where it happened`() throws {
        #expect(try story.history().minutes == [10, 20])
        #expect(try story.history().entries.map(\.position) == [1, 3, 2])
    }

    @Test func `what happened is cut inclusively, whenever it was recorded`() throws {
        let first = try triplet(around: "2026-01-05T10:00Z") { try story.history(from: Vantage(asOf: $0)).minutes }
        #expect(first == [[], [10], [10]])
        let second = try triplet(around: "2026-01-07T10:00Z") { try story.history(from: Vantage(asOf: $0)).minutes }
        #expect(second == [[10], [10, 20], [10, 20]])
    }

    @Test func `what was known is cut inclusively, whenever it happened`() throws {
        let first = try triplet(around: "2026-01-07T10:00Z") { try story.history(from: Vantage(knownAt: $0)).minutes }
        #expect(first == [[], [20], [20]])
        let second = try triplet(around: "2026-01-10T10:00Z") { try story.history(from: Vantage(knownAt: $0)).minutes }
        #expect(second == [[20], [10, 20], [10, 20]])
    }

    @Test(
        arguments: [
            ("2026-01-06T10:00Z", "2026-01-08T10:00Z", []),
            ("2026-01-06T10:00Z", "2026-01-12T10:00Z", [10]),
            ("2026-01-08T10:00Z", "2026-01-08T10:00Z", [20]),
            ("2026-01-08T10:00Z", "2026-01-12T10:00Z", [10, 20]),
        ] as [(String, String, [Int?])])
    func `both cuts hold together`(asOf: String, knownAt: String, minutes: [Int?]) throws {
        let vantage = try Vantage(asOf: moment(asOf), knownAt: moment(knownAt))
        #expect(try story.history(from: vantage).minutes == minutes)
    }

    @Test func `the watcher sees what is recorded, also what lies ahead`() throws {
        let ahead = CaseStory().contact(lasting: 10, "2026-01-20T10:00Z", recordedAt: "2026-01-10T10:00Z")
        let seen = try triplet(around: "2026-01-10T10:00Z") { try ahead.history(from: .watching(at: $0)).minutes }
        #expect(seen == [[], [10], [10]])
        #expect(try ahead.history(from: Vantage(asOf: moment("2026-01-10T10:00Z"))).minutes == [])
    }

    @Test func `what happened at the same moment is in the order of recording`() throws {
        let story = CaseStory().contact(lasting: 30, "2026-01-05T10:00Z", recordedAt: "2026-01-07T10:00Z")
            .contact(lasting: 20, "2026-01-05T10:00Z", recordedAt: "2026-01-06T10:00Z")
            .contact(lasting: 10, "2026-01-05T11:00+01:00", recordedAt: "2026-01-06T10:00Z")
        #expect(try story.history().minutes == [20, 10, 30])
    }
}
