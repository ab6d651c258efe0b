import Almanac
import Events
import Projections
import Specifications
import Testing

/// Where a case stands between custody and community.
struct ReleaseStateTests {
    private let set = CaseStory().releaseSet(
        "2026-03-10T09:00Z",
        more: #""kind":"removal","certainty":"provisional","supervisionFollows":false,"approvalRequired":true"#)

    private func planned(_ story: CaseStory) throws -> PlannedRelease {
        let file = try story.file()
        guard case .planned(let release) = file.releaseState else {
            Issue.record("planned expected, \(file.releaseState) found")
            return try #require(nil)
        }
        return release
    }

    private func word(_ story: CaseStory, known: String = "2027-01-01T00:00Z") throws -> String {
        switch try story.file(from: Vantage(knownAt: moment(known))).releaseState {
        case .noGate: "no gate"
        case .dateUnknown: "date unknown"
        case .planned(let release): "planned \(release.moment)"
        case .released(let release): "released \(release.instant)"
        }
    }

    @Test func `it goes from unknown to planned to released and round again`() throws {
        let story = CaseStory().releaseSet("2026-03-10T09:00Z", known: "2026-01-05T08:00Z")
            .telling("2026-02-01T08:00Z", "ReleaseDateChanged", #"{"to":"2026-03-11T09:00Z"}"#)
            .released("2026-03-11T10:00Z").returnedToCustody("2026-04-01T08:00Z")
            .releaseSet("2026-08-01", known: "2026-04-10T08:00Z").released("2026-08-01T08:00Z")
        let steps = [
            ("2026-01-01T00:00Z", "date unknown"), ("2026-01-10T00:00Z", "planned 2026-03-10T09:00:00Z"),
            ("2026-02-10T00:00Z", "planned 2026-03-11T09:00:00Z"),
            ("2026-03-20T00:00Z", "released 2026-03-11T10:00:00Z"),
            ("2026-04-05T00:00Z", "date unknown"), ("2026-05-01T00:00Z", "planned 2026-08-01"),
            ("2026-09-01T00:00Z", "released 2026-08-01T08:00:00Z"),
        ]
        for (known, state) in steps { #expect(try word(story, known: known) == state) }
    }

    @Test func `a change keeps what the setting said beside the date`() throws {
        let release = try planned(
            set.telling("2026-02-01T08:00Z", "ReleaseDateChanged", #"{"to":"2026-03-12T09:00Z"}"#))
        #expect(release.instant == (try moment("2026-03-12T09:00Z")))
        #expect(release.isRemoval)
        #expect(release.certainty == .provisional)
        #expect(!release.supervisionFollows)
        #expect(release.approvalRequired)
        #expect(release.entry.id == CaseStory.id(3))
    }

    @Test func `what a setting leaves out is supervision without approval, of no known kind`() throws {
        let release = try planned(set.releaseSet("2026-03-12T09:00Z", known: "2026-02-01T08:00Z"))
        #expect(release.kind == nil)
        #expect(release.certainty == nil)
        #expect(release.supervisionFollows)
        #expect(!release.approvalRequired)
        #expect(!release.isRemoval)
    }

    @Test func `the last date recorded holds, whenever it was decided`() throws {
        let story = set.telling("2026-02-01T08:00Z", "ReleaseDateChanged", #"{"to":"2026-03-12T09:00Z"}"#).telling(
            "2026-01-20T08:00Z", "ReleaseDateChanged", #"{"to":"2026-03-11T09:00Z"}"#, recordedAt: "2026-02-03T08:00Z")
        #expect(try planned(story).instant == moment("2026-03-11T09:00Z"))
        #expect(try story.file().releaseDates.map(\.entry.position) == [2, 3, 4])
    }

    @Test func `only dates recorded after the last return count`() throws {
        let known = try [-1, 1].map { (offset: Int64) in
            try word(
                CaseStory().released("2026-01-05T08:00Z").returnedToCustody("2026-02-01T08:00Z").releaseSet(
                    "2026-03-10T09:00Z", known: moment("2026-02-01T08:00Z", offset).description))
        }
        #expect(known == ["date unknown", "planned 2026-03-10T09:00:00Z"])
    }

    @Test func `of a date and a return at the same moment the one recorded last counts`() throws {
        let at = "2026-02-01T08:00Z"
        let out = CaseStory().released("2026-01-05T08:00Z")
        #expect(try word(out.releaseSet("2026-03-10", known: at).returnedToCustody(at)) == "date unknown")
        #expect(try word(out.returnedToCustody(at).releaseSet("2026-03-10", known: at)) == "planned 2026-03-10")
    }

    @Test(
        arguments: [
            ("{}", "released 2026-03-10T12:00:00Z"),
            (#"{"releasedAt":"2026-03-10T09:00Z"}"#, "released 2026-03-10T09:00:00Z"),
        ])
    func `a release without an hour of its own took place when it occurred`(data: String, state: String) throws {
        #expect(try word(set.telling("2026-03-10T12:00Z", "PersonReleased", data)) == state)
    }

    @Test func `a release of which nobody recorded the date is a release`() throws {
        #expect(try word(CaseStory().released("2026-03-10T12:00Z")) == "released 2026-03-10T12:00:00Z")
    }

    @Test(
        arguments: [
            (.custodialRelease, "date unknown"), (.remand, "date unknown"), (.communityMeasure, "no gate"),
            (.neverSentenced, "no gate"),
        ] as [(CaseOpened.Track, String)])
    func `only custody has a gate`(track: CaseOpened.Track, state: String) throws {
        #expect(try word(CaseStory(track: track)) == state)
    }

    @Test(
        arguments: [
            (#""datePrecision":"half_day""#, .halfDay), (#""datePrecision":"day""#, .day),
            (#""datePrecision":"instant""#, .instant), ("", .instant),
        ] as [(String, ReleasePrecision)])
    func `a moment is known as exactly as is said`(more: String, precision: ReleasePrecision) throws {
        #expect(try planned(CaseStory().releaseSet("2026-03-10T09:00Z", more: more)).precision == precision)
    }

    @Test func `a plain date is a day`() throws {
        let release = try planned(CaseStory().releaseSet("2026-03-10", more: #""datePrecision":"instant""#))
        #expect(release.precision == .day)
    }
}
