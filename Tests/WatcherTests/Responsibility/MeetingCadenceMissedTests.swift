import Almanac
import Events
import Specifications
import Testing
import Watcher

struct MeetingCadenceMissedTests {
    private let rule = MeetingCadenceMissed.self
    private static let phased = """
        {"forum":"case_conference","cadenceDays":14,"fromDaysBeforeRelease":60,"untilDaysAfterRelease":30}
        """

    @Test(
        arguments: [
            // 14 days and 2 of grace, then 28 and 2.
            ("2026-02-17T09:00Z", [nil, nil, .warning]), ("2026-03-03T09:00Z", [.warning, .warning, .urgent]),
        ] as [(String, Triplet)])
    func `more than the cadence and the grace is told, more than twice the cadence presses`(
        moment: String, severities: Triplet
    ) throws {
        let story = CaseStory.forums(CaseStory.fortnightly).session("2026-02-01T09:00Z")
        #expect(try story.triplet(of: rule, around: moment) == severities)
    }

    @Test(arguments: CaseOpened.Track.allCases)
    func `without any meeting it counts from the opening, on every track`(track: CaseOpened.Track) throws {
        let story = CaseStory.forums(CaseStory.fortnightly, track: track)
        #expect(try story.triplet(of: rule, around: "2025-09-17T08:00Z") == [nil, nil, .warning])
    }

    @Test func `a finding is about the forum and rests on its last meeting`() throws {
        let story = CaseStory.forums(CaseStory.fortnightly).session("2026-02-01T09:00Z")
        let finding = try story.finding(of: rule, at: "2026-02-20T09:00Z")
        #expect(finding.about == "case_conference")
        #expect(finding.summary == "case conference last met on Sun 1 Feb; it should meet every 14 days")
        #expect(finding.evidence == [CaseStory.id(2)])
        #expect(try finding.dueBy == Instant(parsing: "2026-02-15T09:00Z"))
    }

    @Test func `a meeting clears, one of another forum or one that is only scheduled does not`() throws {
        let story = CaseStory.forums(CaseStory.fortnightly).session("2026-02-01T09:00Z")
            .telling(
                "2026-02-16T09:00Z", "MeetingScheduled", #"{"forum":"case_conference","at":"2026-02-18T09:00Z"}"#
            )
            .session("2026-02-19T09:00Z", forum: "maps_panel")
        #expect(try story.severity(of: rule, at: "2026-02-20T09:00Z") == .warning)
        let met = story.session("2026-02-20T09:00Z")
        #expect(try met.triplet(of: rule, around: "2026-02-20T09:00Z") == [.warning, nil, nil])
    }

    @Test(
        arguments: [
            // The phase begins on 9 January; nothing is said in custody before it.
            ("2026-01-25T09:00Z", [nil, nil, .warning]), ("2026-02-08T09:00Z", [.warning, .warning, .urgent]),
            (CaseStory.gate, [.urgent, .urgent, .urgent]),
            // It ends 30 days after release, that moment included.
            ("2026-04-09T09:00Z", [.urgent, .urgent, nil]),
        ] as [(String, Triplet)])
    func `a phase around the release begins anew and ends`(moment: String, severities: Triplet) throws {
        let story = CaseStory.forums(Self.phased).session("2025-10-01T09:00Z").releaseSet(CaseStory.gate)
        #expect(try story.triplet(of: rule, around: moment) == severities)
        if moment >= CaseStory.gate {
            #expect(try story.released(CaseStory.gate).triplet(of: rule, around: moment) == severities)
        }
    }

    @Test func `an early release moves the phase with it`() throws {
        let story = CaseStory.forums(Self.phased).releaseSet(CaseStory.gate).released("2026-02-10T09:00Z")
        #expect(try story.triplet(of: rule, around: "2026-03-12T09:00Z") == [.urgent, .urgent, nil])
    }

    @Test func `nobody meets about a case before it is opened`() throws {
        let story = CaseStory.forums(Self.phased, opened: "2026-02-20T08:00Z").releaseSet(
            CaseStory.gate, known: "2026-02-20T08:00Z")
        #expect(try story.triplet(of: rule, around: "2026-03-08T08:00Z") == [nil, nil, .warning])
    }

    @Test func `a phase that hangs on a date nobody knows is unknown`() throws {
        let story = CaseStory.forums(Self.phased)
        let unknown = Answer.unknown("the release date", about: "case_conference")
        #expect(try story.answer(of: rule, at: "2026-03-01T09:00Z") == unknown)
        let recalled = story.releaseSet(CaseStory.gate).released(CaseStory.gate).returnedToCustody("2026-03-20T09:00Z")
        #expect(try recalled.answer(of: rule, at: "2026-04-01T09:00Z") == unknown)
    }

    @Test(arguments: [CaseOpened.Track.communityMeasure, .neverSentenced])
    func `where there is no gate a phase runs from the opening`(track: CaseOpened.Track) throws {
        let story = CaseStory.forums(Self.phased, track: track)
        #expect(try story.triplet(of: rule, around: "2025-09-17T08:00Z") == [nil, nil, .warning])
        #expect(try story.severity(of: rule, at: "2026-08-01T08:00Z") == .urgent)
    }

    @Test func `a case that goes another way makes up for no meeting, one that was closed begins anew`() throws {
        let again = """
            {"caseRef":"K-1","track":"community_measure","tz":"Europe/Paris","forums":[\(CaseStory.fortnightly)]}
            """
        let story = CaseStory.forums(CaseStory.fortnightly)
        let moved = story.telling("2025-09-18T08:00Z", "CaseOpened", again)
        #expect(try moved.triplet(of: rule, around: "2025-09-18T08:00Z") == [.warning, .warning, .warning])
        let reopened = story.telling("2025-09-18T08:00Z", "CaseClosed", "{}")
            .telling("2025-11-01T08:00Z", "CaseOpened", again)
        #expect(try reopened.triplet(of: rule, around: "2025-11-17T08:00Z") == [nil, nil, .warning])
    }

    @Test func `how often is unknown if nobody said`() throws {
        let story = CaseStory.forums(#"{"forum":"case_conference"}"#)
        #expect(
            try story.answer(of: rule, at: "2026-03-01T09:00Z")
                == .unknown("how often the case conference should meet", about: "case_conference"))
    }

    @Test func `a forum that meets without being asked for is nobody's duty`() throws {
        let story = CaseStory().session("2025-10-01T09:00Z")
        #expect(try story.answer(of: rule, at: "2026-03-01T09:00Z") == .silent)
    }

    @Test func `each forum is looked at for itself`() throws {
        let weekly = #"{"forum":"maps_panel","cadenceDays":7}"#
        let story = CaseStory.forums(CaseStory.fortnightly, weekly).session("2026-02-01T09:00Z")
            .session("2026-02-01T09:00Z", forum: "maps_panel")
        let findings = try story.answer(of: rule, at: "2026-02-12T09:00Z").findings
        #expect(findings.map(\.about) == ["maps_panel"])
    }

    @Test func `the grace can be set`() throws {
        let story = CaseStory.forums(CaseStory.fortnightly).session("2026-02-01T09:00Z")
        let strict = policy(rule, "graceDays", .number("0"))
        #expect(try story.triplet(of: rule, around: "2026-02-15T09:00Z", policy: strict) == [nil, nil, .warning])
    }
}
