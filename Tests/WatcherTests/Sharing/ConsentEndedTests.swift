import Almanac
import Events
import Specifications
import Testing
import Watcher

/// A consent that ran out and was not renewed.
struct ConsentEndedTests {
    private let rule = SharingUnlawful.self
    private static let until = #""validUntil":"2026-03-05""#
    private static let given = CaseStory().consent("given", more: until)
    private let end = "2026-03-05T23:00Z"

    @Test func `a consent is over at the end of its last day`() throws {
        #expect(try Self.given.triplet(of: rule, around: end) == [nil, .warning, .warning])
        let finding = try Self.given.finding(of: rule, at: end)
        #expect(finding.about == "consent-ended")
        #expect(finding.summary == "the consent ended with Thu 5 Mar, and none was given since")
    }

    @Test(
        arguments: [
            (CaseStory().consent("given"), nil),
            (given.consent("given", at: "2026-03-01T08:00Z"), nil),
            (given.consent("given", by: "guardian", at: "2026-03-01T08:00Z"), nil),
            (given.consent("withdrawn", at: "2026-03-01T08:00Z"), nil),
            (given.consent("refused", by: "family", at: "2026-03-01T08:00Z"), .warning),
            (CaseStory().consent("refused", more: until), nil),
            (CaseStory().consent("given").consent("given", more: until, at: "2026-01-11T08:00Z"), .warning),
        ] as [(CaseStory, AlertSeverity?)])
    func `what counts is the giver's newest decision, and any consent given later`(
        story: CaseStory, severity: AlertSeverity?
    ) throws {
        #expect(try story.severity(of: rule, at: "2026-03-10T09:00Z") == severity)
    }

    @Test(
        arguments: [
            ("guardian", "", [nil, .warning, .warning]), ("person", "", [nil, nil, nil]),
            ("guardian", #""validUntil":"2027-01-01""#, [nil, .warning, .warning]),
        ] as [(String, String, Triplet)])
    func `a guardian's consent ends when the person comes of age, without telling the day`(
        giver: String, more: String, severities: Triplet
    ) throws {
        let story = CaseStory().telling("2025-10-01T08:00Z", "ProfileRecorded", #"{"birthDate":"2008-03-06"}"#)
            .consent("given", by: giver, more: more)
        #expect(try story.triplet(of: rule, around: end) == severities)
        let told = try story.answer(of: rule, at: end).findings.map(\.summary)
        #expect(told.allSatisfy { $0 == "the consent ended with childhood, and none was given since" })
    }

    @Test func `who was born on 29 February comes of age on 1 March`() throws {
        let story = CaseStory().telling("2025-10-01T08:00Z", "ProfileRecorded", #"{"birthDate":"2008-02-29"}"#)
            .consent("given", by: "guardian")
        #expect(try story.triplet(of: rule, around: "2026-02-28T23:00Z") == [nil, .warning, .warning])
    }

    @Test func `a renewal clears it`() throws {
        let story = Self.given.consent("given", at: "2026-03-08T08:00Z")
        #expect(try story.triplet(of: rule, around: "2026-03-08T08:00Z") == [.warning, nil, nil])
    }
}
