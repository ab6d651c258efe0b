import Almanac
import Events
import Projections
import Specifications
import Testing

/// What a correction does to a history, and from when.
struct CorrectionTests {
    private let told = CaseStory().contact(lasting: 10, "2026-01-05T10:00Z")
    private let corrected = CaseStory().contact(lasting: 10, "2026-01-05T10:00Z")
        .corrected(2, #""minutes":20"#, at: "2026-01-08T10:00Z")

    private func known(_ story: CaseStory, around text: String) throws -> [[Int?]] {
        try triplet(around: text) { try story.history(from: Vantage(knownAt: $0)).minutes }
    }

    @Test func `a correction is seen from when it was recorded, and not before`() throws {
        #expect(try known(corrected, around: "2026-01-08T10:00Z") == [[10], [20], [20]])
        #expect(try corrected.history().minutes == [20])
    }

    @Test func `a correction said to have been made earlier is seen from when it was recorded`() throws {
        let story = told.telling(
            "2026-01-06T10:00Z", "EventCorrected", #"{"target":"\#(CaseStory.id(2))","fields":{"minutes":20}}"#,
            recordedAt: "2026-01-08T10:00Z")
        #expect(try known(story, around: "2026-01-08T10:00Z") == [[10], [20], [20]])
    }

    @Test func `a look back at what happened before it was corrected shows the correction`() throws {
        let asOf = try Vantage(asOf: moment("2026-01-06T10:00Z"))
        #expect(try corrected.history(from: asOf).minutes == [20])
    }

    @Test func `the newest of two corrections holds, field by field`() throws {
        let story = corrected.corrected(2, #""minutes":30,"rapport":4"#, at: "2026-01-09T10:00Z")
            .corrected(2, #""minutes":40"#, at: "2026-01-10T10:00Z")
        let contact = try #require(story.file().facts(ContactHeld.self).first)
        #expect(contact.event.minutes == 40)
        #expect(contact.event.rapport == 4)
        #expect(contact.event.with == .person)
        #expect(try story.history().corrections[CaseStory.id(2)]?.map(\.position) == [3, 4, 5])
    }

    @Test func `a correction may take a field away`() throws {
        #expect(try told.corrected(2, #""minutes":null"#, at: "2026-01-08T10:00Z").history().minutes == [nil])
    }

    @Test func `a withdrawn correction no longer holds, from then on`() throws {
        let story = corrected.voided(3, at: "2026-01-10T10:00Z")
        #expect(try known(story, around: "2026-01-10T10:00Z") == [[20], [10], [10]])
        #expect(try story.history().corrections[CaseStory.id(2)] == nil)
    }

    @Test func `a corrected correction says what it now says, from then on`() throws {
        let story = corrected.corrected(3, #""fields":{"minutes":30}"#, at: "2026-01-10T10:00Z")
        #expect(try known(story, around: "2026-01-10T10:00Z") == [[20], [30], [30]])
    }

    @Test func `a correction whose own correction is withdrawn says what it first said`() throws {
        let story = corrected.corrected(3, #""fields":{"minutes":30}"#, at: "2026-01-10T10:00Z")
            .voided(4, at: "2026-01-12T10:00Z")
        #expect(try known(story, around: "2026-01-12T10:00Z") == [[30], [20], [20]])
    }

    @Test func `a value true from a moment on does not touch what was so before`() throws {
        let story = told.corrected(
            2, #""minutes":20"#, at: "2026-01-08T10:00Z", more: #""trueFrom":"2026-01-07T10:00Z""#)
        let seen = try triplet(around: "2026-01-07T10:00Z") { try story.history(from: Vantage(asOf: $0)).minutes }
        #expect(seen == [[10], [20], [20]])
        #expect(try story.history().minutes == [20])
        #expect(try known(story, around: "2026-01-08T10:00Z") == [[10], [20], [20]])
    }

    @Test func `a corrected time moves the entry to its place`() throws {
        let story = told.contact(lasting: 20, "2026-01-06T10:00Z")
            .corrected(2, #""occurredAt":"2026-01-07T11:00+01:00""#, at: "2026-01-08T10:00Z")
        #expect(try known(story, around: "2026-01-08T10:00Z") == [[10, 20], [20, 10], [20, 10]])
        let contact = try #require(story.file().facts(ContactHeld.self).last)
        #expect(contact.occurredAt == (try moment("2026-01-07T10:00Z")))
        let seen = try triplet(around: "2026-01-07T10:00Z") { try story.history(from: Vantage(asOf: $0)).minutes }
        #expect(seen == [[20], [20, 10], [20, 10]])
    }

    @Test func `the log itself is not touched`() throws {
        let entry = try #require(corrected.history().entries.first { $0.id == CaseStory.id(2) })
        #expect(try JSONParser.parse(entry.logged.contents?.data ?? [])["minutes"] == .number("10"))
        #expect(entry.data["minutes"] == .number("20"))
    }

    @Test func `a correction that leaves an entry unreadable is refused with the entry`() throws {
        let story = told.corrected(2, #""minutes":"a while""#, at: "2026-01-08T10:00Z")
        let error = #expect(throws: UnreadableEntry.self) { try story.history() }
        #expect(error?.entry.position == 2)
    }
}
