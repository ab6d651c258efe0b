import Almanac
import Events
import Specifications
import Testing
import Watcher

/// Contact that thins out where there is no custody.
struct ContactLapsedInCommunityTests {
    private let rule = ContactLapsed.self

    @Test(
        arguments: [
            (.communityMeasure, "2026-02-15T09:00Z", [nil, nil, .warning]),
            (.communityMeasure, "2026-03-01T09:00Z", [.warning, .urgent, .urgent]),
            (.neverSentenced, "2026-02-22T09:00Z", [nil, nil, .warning]),
            (.neverSentenced, "2026-03-15T09:00Z", [.warning, .urgent, .urgent]),
        ] as [(CaseOpened.Track, String, Triplet)])
    func `the limit is two weeks under a measure and three for who comes of their own will`(
        track: CaseOpened.Track, moment: String, severities: Triplet
    ) throws {
        let story = CaseStory(track: track).met("PO-1", "2026-02-01T09:00Z")
        #expect(try story.triplet(of: rule, around: moment) == severities)
    }

    @Test(
        arguments: [
            ("2025-09-15T08:00Z", [nil, nil, .warning]), ("2025-09-29T08:00Z", [.warning, .urgent, .urgent]),
        ] as [(String, Triplet)])
    func `no contact at all is told two weeks after opening`(moment: String, severities: Triplet) throws {
        let story = CaseStory(track: .communityMeasure)
        #expect(try story.triplet(of: rule, around: moment) == severities)
        #expect(try story.finding(of: rule, at: "2025-10-10T08:00Z").evidence == [CaseStory.id(1)])
    }

    @Test func `the limit of a voluntary case can be set, so that it may pause by agreement`() throws {
        let story = CaseStory(track: .neverSentenced).met("PO-1", "2026-02-01T09:00Z")
        let pause = policy(rule, "voluntaryDays", .number("60"))
        #expect(try story.triplet(of: rule, around: "2026-04-02T09:00Z", policy: pause) == [nil, nil, .warning])
    }

    @Test(arguments: [CaseOpened.Track.custodialRelease, .remand])
    func `inside there are other rules`(track: CaseOpened.Track) throws {
        let story = CaseStory(track: track).met("PO-1", "2025-10-01T09:00Z")
        #expect(try story.answer(of: rule, at: "2026-03-01T09:00Z") == .silent)
    }
}
