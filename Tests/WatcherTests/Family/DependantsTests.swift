import Almanac
import Events
import Specifications
import Testing
import Watcher

/// Somebody depends on the person.
struct DependantsTests {
    private let rule = ChildSafeguardsMissing.self

    private func parent(in story: CaseStory = .towardsGate, at moment: String = "2025-09-15T08:00Z") -> CaseStory {
        story.profile(#""ageYears":30,"dependants":1"#, at: moment)
    }

    @Test(
        arguments: [
            ("2025-11-10T09:00Z", [nil, .warning, .warning]), ("2026-02-08T09:00Z", [.warning, .urgent, .urgent]),
            (CaseStory.gate, [.urgent, .urgent, .urgent]),
        ] as [(String, Triplet)])
    func `dependants without child welfare are told a hundred and twenty days ahead, louder within thirty`(
        moment: String, severities: Triplet
    ) throws {
        #expect(try parent().triplet(of: rule, around: moment) == severities)
    }

    @Test func `the finding is about the dependants`() throws {
        let finding = try parent().finding(of: rule, at: "2026-01-01T08:00Z")
        #expect(finding.about == "dependants")
        #expect(finding.evidence == [CaseStory.id(2), CaseStory.id(3)])
        #expect(try finding.dueBy == Instant(parsing: CaseStory.gate))
    }

    @Test func `child welfare clears it while it is held, youth welfare does not`() throws {
        let story = parent().role("child_welfare", "CW-1", from: "2025-12-01T08:00Z", setting: "custody")
        #expect(try story.triplet(of: rule, around: "2025-12-01T08:00Z") == [.warning, nil, nil])
        #expect(try parent().role("youth_welfare", "YW-1").severity(of: rule, at: "2026-01-01T08:00Z") == .warning)
    }

    @Test func `after release it is told at once, as grave as it was at the gate`() throws {
        let early = parent().released("2025-10-01T08:00Z")
        #expect(try early.triplet(of: rule, around: "2025-10-01T08:00Z") == [nil, .warning, .warning])
        #expect(try parent().released(CaseStory.gate).severity(of: rule, at: "2026-05-01T08:00Z") == .urgent)
        let born = parent(in: .outside, at: "2026-04-01T08:00Z")
        #expect(try born.answer(of: rule, at: "2026-03-31T08:00Z").findings.isEmpty)
        #expect(try born.severity(of: rule, at: "2026-04-01T08:00Z") == .warning)
        let left = parent().role("child_welfare", "CW-1").released(CaseStory.gate)
            .roleEnded("child_welfare", "CW-1", at: "2026-04-01T08:00Z")
        #expect(try left.triplet(of: rule, around: "2026-04-01T08:00Z") == [nil, .warning, .warning])
    }

    @Test(arguments: [CaseOpened.Track.communityMeasure, .neverSentenced])
    func `without custody it waits thirty days after the profile says so`(track: CaseOpened.Track) throws {
        let story = parent(in: CaseStory(track: track))
        #expect(try story.triplet(of: rule, around: "2025-10-15T08:00Z") == [nil, .warning, .warning])
        let again = parent(in: story, at: "2025-10-01T08:00Z")
        #expect(try again.triplet(of: rule, around: "2025-10-15T08:00Z") == [nil, .warning, .warning])
        let born = parent(
            in: CaseStory(track: track).profile(#""ageYears":30,"dependants":0"#), at: "2025-12-01T08:00Z")
        #expect(try born.triplet(of: rule, around: "2025-12-31T08:00Z") == [nil, .warning, .warning])
    }

    @Test func `nobody who depends on the person is nothing to tell, and nobody said is unknown`() throws {
        let none = CaseStory.towardsGate.profile(#""ageYears":30,"dependants":0"#)
        #expect(try none.answer(of: rule, at: "2026-03-01T08:00Z") == .silent)
        let unsaid = try CaseStory.towardsGate.profile(#""ageYears":30"#).answer(of: rule, at: "2026-03-01T08:00Z")
        #expect(unsaid == .unknown("whether anybody depends on the person", about: "dependants"))
    }

    @Test func `without a release date it cannot tell`() throws {
        let answer = try parent(in: .withoutDate).answer(of: rule, at: "2026-03-01T08:00Z")
        #expect(answer == .unknown("the release date", about: "dependants"))
        let recalled = parent(in: .outside).returnedToCustody("2026-04-01T09:00Z")
        #expect(try recalled.answer(of: rule, at: "2026-04-02T09:00Z") == answer)
    }
}
