import Almanac
import Events
import Specifications
import Testing
import Watcher

struct TraumaScreeningMissingTests {
    private let rule = TraumaScreeningMissing.self
    private static let returnee = #""groups":["young_adult","ftf_returnee"]"#
    private let community = CaseStory(track: .neverSentenced).profiled(returnee)

    @Test(
        arguments: [
            ("2026-02-01T08:00Z", [nil, .warning, .warning]), ("2026-03-03T08:00Z", [.warning, .urgent, .urgent]),
        ] as [(String, Triplet)])
    func `thirty days after the profile it is told, after sixty it is urgent`(
        moment: String, severities: Triplet
    ) throws {
        #expect(try community.triplet(of: rule, around: moment) == severities)
    }

    @Test func `after release only the profile counts`() throws {
        let story = CaseStory.outside.profiled(Self.returnee, at: "2026-04-01T08:00Z")
        #expect(try story.triplet(of: rule, around: "2026-05-01T08:00Z") == [nil, .warning, .warning])
    }

    @Test func `ninety days before release it is told at once`() throws {
        let story = CaseStory().releaseSet("2026-04-25T08:00Z").profiled(Self.returnee)
        #expect(try story.triplet(of: rule, around: "2026-01-25T08:00Z") == [nil, .warning, .warning])
        #expect(try story.triplet(of: rule, around: "2026-03-03T08:00Z") == [.warning, .urgent, .urgent])
        // Known for a day only: a tenth of the time that is left is waited for.
        let late = CaseStory().profiled(Self.returnee)
            .releaseSet("2026-01-20T08:00Z", known: "2026-01-10T08:00Z")
        #expect(try late.triplet(of: rule, around: "2026-01-11T08:00Z") == [nil, .warning, .warning])
    }

    @Test(
        arguments: [
            ("trauma", nil), ("mental_health", nil), ("needs", .warning), ("vulnerability", .warning),
            ("a kind of tomorrow", .warning),
        ] as [(String, AlertSeverity?)])
    func `an assessment of trauma or mental health ends it`(kind: String, severity: AlertSeverity?) throws {
        let moment = "2026-02-10T08:00Z"
        let story = community.telling(moment, "AssessmentCompleted", #"{"kind":"\#(kind)"}"#)
        #expect(try story.triplet(of: rule, around: moment) == [.warning, severity, severity])
        let before = CaseStory(track: .neverSentenced).telling(
            "2025-10-01T08:00Z", "AssessmentCompleted", #"{"kind":"\#(kind)"}"#
        ).profiled(Self.returnee)
        #expect(try before.severity(of: rule, at: moment) == severity)
    }

    @Test(arguments: [#""groups":["female","ex_military_training"]"#, #""groups":[]"#, #""languages":["fr"]"#])
    func `nobody else is asked`(profile: String) throws {
        let story = CaseStory(track: .neverSentenced).profiled(profile)
        #expect(try story.answer(of: rule, at: "2026-03-10T08:00Z") == .silent)
    }

    @Test func `a profile that says the same again lets nothing begin anew, and one that does not ends it`() throws {
        let moment = "2026-02-10T08:00Z"
        let again = community.profiled(Self.returnee, at: moment)
        #expect(try again.triplet(of: rule, around: moment) == [.warning, .warning, .warning])
        #expect(try again.triplet(of: rule, around: "2026-03-03T08:00Z") == [.warning, .urgent, .urgent])
        let corrected = community.profiled(#""groups":["young_adult"]"#, at: moment)
        #expect(try corrected.triplet(of: rule, around: moment) == [.warning, nil, nil])
    }

    @Test func `it gives no label and rests on the profile`() throws {
        let finding = try community.finding(of: rule, at: "2026-02-10T08:00Z")
        #expect(finding.summary == "no screening for trauma is recorded since the profile of Fri 2 Jan 09:00")
        #expect(finding.evidence == [CaseStory.id(2)])
        #expect(try finding.dueBy == Instant(parsing: "2026-02-01T08:00Z"))
    }

    @Test func `without a release date nobody can tell whether it is due already`() throws {
        let story = CaseStory.withoutDate.profiled(Self.returnee)
        #expect(try story.answer(of: rule, at: "2026-01-10T08:00Z") == .unknown("the release date"))
        #expect(try story.severity(of: rule, at: "2026-02-10T08:00Z") == .warning)
    }
}
