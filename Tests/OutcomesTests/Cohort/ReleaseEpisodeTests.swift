import Almanac
import Events
import Outcomes
import Projections
import Specifications
import Testing

struct ReleaseEpisodeTests {
    private let twice = CaseStory()
        .releaseSet("2026-03-27T15:30+01:00").released("2026-03-27T15:30+01:00")
        .telling("2026-05-01T08:00Z", "RecallOrdered", #"{"orderedAt":"2026-05-01T08:00Z"}"#)
        .returnedToCustody("2026-05-02T08:00Z")
        .releaseSet("2026-09-07T10:00+02:00", known: "2026-06-01T08:00Z").released("2026-09-07T10:00+02:00")

    @Test func `a recall and a new release are two episodes of one case`() throws {
        let rows = try twice.rows()
        #expect(rows.map(\.number) == [1, 2])
        #expect(rows.map(\.observed.days) == [36, 267])
        #expect(rows.map(\.observed.ending) == [.returned, .accompanied])
        #expect(rows.map { $0.followUp[.recall] } == [ObservedTime(35, .recall), ObservedTime(267, nil)])
    }

    @Test func `nobody is in the cohort before the gate`() throws {
        #expect(try CaseStory().releaseSet("2026-03-27T15:30+01:00").rows().isEmpty)
        #expect(try CaseStory(untold: "K-1").rows().isEmpty)
    }

    @Test func `a case without custody begins with its opening and has no weekday of release`() throws {
        let row = try CaseStory(track: .communityMeasure).row()
        #expect(!row.isRelease)
        #expect(row.observed.days == 638)
        #expect(row.asHappened.weekday == nil)
        #expect(row.asHappened.longestGapHours == nil)
    }

    @Test func `a return from leave is no recall`() throws {
        let row = try CaseStory()
            .releaseSet("2026-03-27T09:00+01:00", more: #""kind":"temporary_leave""#)
            .released("2026-03-27T09:00+01:00").returnedToCustody("2026-03-29T08:00Z").row()
        #expect(row.followUp[.recall] == ObservedTime(2, nil))
        #expect(row.observed.ending == .leaveOver)
    }

    @Test func `a release of which only the day is known was at some hour of that day`() throws {
        let episode = try #require(
            ReleaseEpisode.all(
                in: CaseStory().released("2026-03-27T18:00Z", more: #""releasedAt":"2026-03-27""#).file()
            ).first)
        #expect(episode.day.description == "2026-03-27")
        #expect(episode.candidates.map(\.description) == ["2026-03-27T05:00:00Z", "2026-03-27T16:00:00Z"])
    }
}
