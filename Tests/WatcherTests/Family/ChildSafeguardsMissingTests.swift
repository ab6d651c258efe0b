import Almanac
import Events
import Specifications
import Testing
import Watcher

/// The person is a child.
struct ChildSafeguardsMissingTests {
    private let rule = ChildSafeguardsMissing.self

    /// Sixteen, seventeen or so, with nobody depending on them.
    private func minor(
        _ age: String = #""birthDate":"2009-01-01""#, in story: CaseStory = .towardsGate,
        at: String = "2025-09-15T08:00Z"
    ) -> CaseStory {
        story.profile(#"\#(age),"dependants":0"#, at: at)
    }

    @Test(
        arguments: [
            ("2025-09-29T08:00Z", [nil, .warning, .warning]), ("2026-02-08T09:00Z", [.warning, .urgent, .urgent]),
            (CaseStory.gate, [.urgent, .urgent, .urgent]),
        ] as [(String, Triplet)])
    func `a child without youth welfare is told fourteen days after the profile, louder near release`(
        moment: String, severities: Triplet
    ) throws {
        #expect(try minor().triplet(of: rule, around: moment) == severities)
        #expect(try minor(#""ageYears":17"#).triplet(of: rule, around: moment) == severities)
    }

    @Test func `the finding is about the person and says no age`() throws {
        let finding = try minor().finding(of: rule, at: "2025-11-01T08:00Z")
        #expect(finding.about == "person")
        #expect(finding.summary == "the person is under 18, and nobody holds a youth welfare role")
        #expect(finding.evidence == [CaseStory.id(2), CaseStory.id(3)])
    }

    @Test(
        arguments: [CaseStory.withoutDate, CaseStory(track: .communityMeasure), CaseStory(track: .neverSentenced)]
            as [CaseStory])
    func `a child is a child on every track, with a date or without`(story: CaseStory) throws {
        #expect(try minor(in: story).triplet(of: rule, around: "2025-09-29T08:00Z") == [nil, .warning, .warning])
    }

    @Test(
        arguments: [
            ("2008-03-01", "2026-02-28T23:00Z"), ("2008-02-29", "2026-02-28T23:00Z"),
            ("2008-03-30", "2026-03-29T22:00Z"),
        ])
    func `the eighteenth birthday clears it as the local day begins`(birth: String, moment: String) throws {
        let story = minor(#""birthDate":"\#(birth)""#, in: CaseStory(track: .communityMeasure))
        #expect(try story.triplet(of: rule, around: moment) == [.warning, nil, nil])
    }

    @Test func `where years are recorded they count as recorded`() throws {
        let story = minor(#""ageYears":17"#, in: CaseStory(track: .communityMeasure))
        #expect(try story.triplet(of: rule, around: "2026-09-14T22:00Z") == [.warning, .warning, .warning])
        let older = story.profile(#""ageYears":18,"dependants":0"#, at: "2026-10-01T08:00Z")
        #expect(try older.triplet(of: rule, around: "2026-10-01T08:00Z") == [.warning, nil, nil])
        let both = minor(#""ageYears":17,"birthDate":"2000-01-01""#)
        #expect(try both.answer(of: rule, at: "2026-01-01T08:00Z") == .silent)
        #expect(try minor(#""ageYears":18"#).answer(of: rule, at: "2026-01-01T08:00Z") == .silent)
    }

    @Test func `a profile that is written again begins nothing anew`() throws {
        let story = minor().profile(#""ageYears":16,"dependants":0"#, at: "2025-09-25T08:00Z")
        #expect(try story.triplet(of: rule, around: "2025-09-29T08:00Z") == [nil, .warning, .warning])
        let corrected = minor(#""ageYears":19"#).profile(#""ageYears":16,"dependants":0"#, at: "2025-09-25T08:00Z")
        #expect(try corrected.triplet(of: rule, around: "2025-10-09T08:00Z") == [nil, .warning, .warning])
    }

    @Test func `youth welfare clears it while it is held, child welfare does not`() throws {
        let story = minor().role("youth_welfare", "YW-1", from: "2025-12-01T08:00Z")
            .roleEnded("youth_welfare", "YW-1", at: "2025-12-20T08:00Z")
        #expect(try story.triplet(of: rule, around: "2025-12-01T08:00Z") == [.warning, nil, nil])
        #expect(try story.triplet(of: rule, around: "2025-12-20T08:00Z") == [nil, .warning, .warning])
        #expect(try minor().role("child_welfare", "CW-1").severity(of: rule, at: "2025-12-10T08:00Z") == .warning)
    }

    @Test func `what was urgent at the gate stays so, what begins later is a warning`() throws {
        #expect(try minor().released(CaseStory.gate).severity(of: rule, at: "2026-05-01T08:00Z") == .urgent)
        let later = minor(in: .outside, at: "2026-03-20T08:00Z")
        #expect(try later.triplet(of: rule, around: "2026-04-03T08:00Z") == [nil, .warning, .warning])
        let left = minor().role("youth_welfare", "YW-1").released(CaseStory.gate)
            .roleEnded("youth_welfare", "YW-1", at: "2026-04-01T08:00Z")
        #expect(try left.triplet(of: rule, around: "2026-04-01T08:00Z") == [nil, .warning, .warning])
    }

    @Test func `without an age it cannot tell`() throws {
        for story in [minor(#""ageBand":"17-24""#), minor(#""groups":["juvenile"]"#)] {
            let answer = try story.answer(of: rule, at: "2026-01-01T08:00Z")
            #expect(answer == .unknown("the person's age", about: "person"))
        }
    }
}
