import Events
import Projections
import Specifications
import Testing

/// Restricted text and dates in a timeline.
struct RestrictedTimelineTests {
    private static let observed = CaseStory(opened: "2026-01-05T08:00Z")
        .telling("2026-01-06T08:00Z", "ObservationRecorded", #"{"what":"canary-1","where":"wing","valence":"neutral"}"#)
        .telling("2026-01-07T08:00Z", "ProfileRecorded", #"{"birthDate":"1990-02-17","ageYears":35}"#)
    private static let corrected = observed.corrected(2, #""what":"canary-2","where":"yard""#, at: "2026-01-08T08:00Z")
        .corrected(3, #""birthDate":"1991-03-18""#, at: "2026-01-09T08:00Z")
    /// The correction of a correction does not say itself what is restricted.
    private static let again = corrected.corrected(4, #""fields":{"what":"canary-3"}"#, at: "2026-01-10T08:00Z")
    private static let secrets = ["canary", "1990", "1991"]

    @Test(arguments: [observed, corrected, again])
    func `no form shows them unless a reader asks`(story: CaseStory) throws {
        let timeline = try story.timeline()
        let text = timeline.text.map(\.text).joined(separator: "\n")
        for secret in Self.secrets {
            #expect(!timeline.json.line.contains(secret))
            #expect(!text.contains(secret))
        }
        #expect(timeline.json.line.contains("(restricted)"))
        #expect(timeline.revealed.json.line.contains("canary"))
        #expect(!timeline.revealed.json.line.contains("(restricted)"))
    }

    @Test func `the text form names what was corrected without its content`() throws {
        let text = try Self.corrected.timeline().text.map(\.text)
        #expect(text.contains { $0.hasSuffix("what, where") })
        #expect(text.contains { $0.hasSuffix(": birthDate") })
    }

    @Test func `what is not restricted is told, also in a correction`() throws {
        let line = try Self.corrected.timeline().json.line
        #expect(line.contains(#""where":"yard""#))
        #expect(line.contains(#""ageYears":35"#))
        #expect(line.contains(#""fields":{"what":"(restricted)","where":"yard"}"#))
    }

    @Test func `a correction whose target is not told shows none of its values`() throws {
        let story = CaseStory(opened: "2026-01-05T08:00Z")
            .telling(
                "2026-02-06T08:00Z", "ObservationRecorded", #"{"what":"canary-1"}"#, recordedAt: "2026-01-06T08:00Z"
            )
            .corrected(2, #""what":"canary-2""#, at: "2026-01-08T08:00Z")
        let timeline = try story.timeline(from: Vantage(asOf: moment("2026-01-20T08:00Z")))
        #expect(timeline.rows.map(\.entry.logged.type) == ["CaseOpened", "EventCorrected"])
        #expect(!timeline.json.line.contains("canary"))
    }
}
