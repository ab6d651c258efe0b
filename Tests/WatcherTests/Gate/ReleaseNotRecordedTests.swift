import Almanac
import Events
import Specifications
import Testing
import Watcher

struct ReleaseNotRecordedTests {
    private let rule = ReleaseNotRecorded.self

    @Test(
        arguments: [
            ("2026-03-10T13:00Z", [nil, nil, .urgent]),
            ("2026-03-11T09:00Z", [.urgent, .urgent, .critical]),
        ] as [(String, Triplet)])
    func `it is told when more than four hours have passed, and gravely after more than a day`(
        moment: String, severities: Triplet
    ) throws {
        #expect(try CaseStory.towardsGate.triplet(of: rule, around: moment) == severities)
    }

    @Test(
        arguments: [
            ("2026-03-10T23:00Z", [nil, .urgent, .urgent]),
            ("2026-03-11T23:00Z", [.urgent, .urgent, .critical]),
        ] as [(String, Triplet)])
    func `of a day without hour the local end is waited for`(moment: String, severities: Triplet) throws {
        #expect(try CaseStory().releaseSet("2026-03-10").triplet(of: rule, around: moment) == severities)
    }

    @Test func `a day of twenty-three hours ends after twenty-three hours`() throws {
        let story = CaseStory().releaseSet("2026-03-29")
        #expect(try story.triplet(of: rule, around: "2026-03-29T22:00Z") == [nil, .urgent, .urgent])
    }

    @Test func `the finding rests on the newest date and is about the case`() throws {
        let story = CaseStory.towardsGate.releaseMoved(to: "2026-03-09T09:00Z", known: "2026-02-01T08:00Z")
        let finding = try story.finding(of: rule, at: "2026-03-10T08:00Z")
        #expect(finding.about == "")
        #expect(finding.evidence.contains(CaseStory.id(3)))
    }

    @Test func `it goes by what is recorded, and ends when the release is`() throws {
        let story = CaseStory.towardsGate.telling(
            CaseStory.gate, "PersonReleased", recordedAt: "2026-03-10T19:00Z")
        #expect(try story.triplet(of: rule, around: "2026-03-10T19:00Z") == [.urgent, nil, nil])
    }

    @Test func `a release recorded in time is silence`() throws {
        #expect(try CaseStory.outside.answer(of: rule, at: "2026-03-12T09:00Z") == .silent)
    }

    @Test func `without a date nobody can tell`() throws {
        #expect(try CaseStory.withoutDate.answer(of: rule, at: "2026-03-12T09:00Z") == .unknown("the release date"))
    }

    @Test func `a newer date clears, and is waited for in its turn`() throws {
        let story = CaseStory.towardsGate.releaseMoved(to: "2026-03-12T09:00Z", known: "2026-03-10T15:00Z")
        #expect(try story.triplet(of: rule, around: "2026-03-10T15:00Z") == [.urgent, nil, nil])
        #expect(try story.triplet(of: rule, around: "2026-03-12T13:00Z") == [nil, nil, .urgent])
    }

    @Test func `a date set a second time takes the place of the first`() throws {
        let story = CaseStory.towardsGate.releaseSet("2026-03-12T09:00Z", known: "2026-03-10T15:00Z")
        #expect(try story.answer(of: rule, at: "2026-03-11T15:00Z") == .silent)
    }

    @Test func `a date from before a recall is history`() throws {
        let story = CaseStory.towardsGate.released("2026-02-01T09:00Z").returnedToCustody("2026-02-10T09:00Z")
        #expect(try story.answer(of: rule, at: "2026-03-12T09:00Z") == .unknown("the release date"))
    }

    @Test func `an earlier release does not stand for the coming one`() throws {
        let story = CaseStory.recalled { $0 }
        #expect(try story.triplet(of: rule, around: "2026-03-10T13:00Z") == [nil, nil, .urgent])
    }

    @Test(arguments: ["temporary_leave", "removal", "acquittal"])
    func `every kind of release must be recorded`(kind: String) throws {
        let story = CaseStory().releaseSet(CaseStory.gate, more: #""kind":"\#(kind)""#)
        #expect(try story.severity(of: rule, at: "2026-03-10T15:00Z") == .urgent)
    }

    @Test(
        arguments: [
            (CaseOpened.Track.custodialRelease, .urgent), (.remand, .urgent), (.communityMeasure, nil),
            (.neverSentenced, nil),
        ] as [(CaseOpened.Track, AlertSeverity?)])
    func `only a track with a gate has a release`(track: CaseOpened.Track, severity: AlertSeverity?) throws {
        let story = CaseStory(track: track).releaseSet(CaseStory.gate)
        #expect(try story.severity(of: rule, at: "2026-03-10T15:00Z") == severity)
    }
}
