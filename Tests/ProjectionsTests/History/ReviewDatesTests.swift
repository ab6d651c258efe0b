import Almanac
import Events
import Projections
import Specifications
import Testing

/// Until when an entry is held.
struct ReviewDatesTests {
    private static let renewed = #""by":"CM-1","reason":"the plan rests on it""#

    private func renewal(_ date: String) -> String {
        #"{"target":"\#(CaseStory.id(2))","reviewBy":"\#(date)",\#(Self.renewed)}"#
    }

    private func reviewBy(_ story: CaseStory) throws -> String? {
        let history = try story.history()
        let entry = try #require(history.entries.first { $0.id == CaseStory.id(2) })
        return ReviewDates(history.entries).reviewBy(of: entry)?.description
    }

    private var told: CaseStory {
        CaseStory().telling("2026-01-02T08:00Z", "ObservationRecorded", #"{"valence":"neutral"}"#)
    }

    @Test func `an entry without a date is held without one`() throws {
        #expect(try reviewBy(told) == nil)
    }

    @Test func `a renewal gives a date, and the one that was recorded last decides`() throws {
        let once = told.telling("2026-02-01T08:00Z", "EntryReviewRenewed", renewal("2027-01-31"))
        #expect(try reviewBy(once) == "2027-01-31")
        let shorter = once.telling(
            "2026-01-15T08:00Z", "EntryReviewRenewed", renewal("2026-06-30"), recordedAt: "2026-02-02T08:00Z")
        #expect(try reviewBy(shorter) == "2026-06-30")
    }

    @Test func `a renewal that was withdrawn is none, and does not withdraw what it is about`() throws {
        let withdrawn = told.telling("2026-02-01T08:00Z", "EntryReviewRenewed", renewal("2027-01-31"))
            .telling("2026-02-02T08:00Z", "EventVoided", #"{"target":"\#(CaseStory.id(3))"}"#)
        #expect(try reviewBy(withdrawn) == nil)
    }

    @Test func `a renewal whose words were erased is none, and what it is about stays`() throws {
        let story = told.telling("2026-02-01T08:00Z", "EntryReviewRenewed", renewal("2027-01-31"))
        let entries = try story.entries().map {
            $0.type == "EntryReviewRenewed" ? LoggedEntry($0, contents: nil) : $0
        }
        let history = try History(entries)
        #expect(history.withdrawn.isEmpty)
        let entry = try #require(history.entries.first { $0.id == CaseStory.id(2) })
        #expect(ReviewDates(history.entries).reviewBy(of: entry) == nil)
    }
}
