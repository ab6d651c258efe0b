import Almanac
import Events
import Specifications
import Testing
import Watcher

/// Conditions that need a home, and how conditions stand; those that need a place, and too many, have files of their own.
struct ConditionInfeasibleTests {
    private let rule = ConditionInfeasible.self
    private let curfew = CaseStory.towardsGate.imposed("curfew")

    @Test(arguments: ["residence", "curfew", "electronic_monitoring"])
    func `what needs a home is due three weeks before release, and holds outside`(kind: String) throws {
        let story = CaseStory.towardsGate.imposed(kind)
        #expect(try story.triplet(of: rule, around: "2026-02-17T09:00Z") == [nil, .urgent, .urgent])
        #expect(try story.triplet(of: rule, around: CaseStory.gate) == [.urgent, .urgent, .urgent])
        let out = story.released(CaseStory.gate)
        #expect(try out.triplet(of: rule, around: CaseStory.gate) == [.urgent, .urgent, .urgent])
    }

    @Test(arguments: ["reporting", "no_contact", "area_ban", "search", "other", "a_new_kind"])
    func `what needs nothing that is recorded is silent`(kind: String) throws {
        #expect(try CaseStory.towardsGate.imposed(kind).answer(of: rule, at: "2026-03-01T09:00Z") == .silent)
    }

    @Test func `a finding is about the condition and does not say where the person lives`() throws {
        let finding = try curfew.finding(of: rule, at: "2026-03-01T09:00Z")
        #expect(finding.about == "C1")
        #expect(finding.summary == "curfew condition C1 without a confirmed home")
        #expect(finding.evidence == [CaseStory.id(3), CaseStory.id(2)])
        #expect(try finding.dueBy == Instant(parsing: CaseStory.gate))
    }

    @Test(
        arguments: [
            ("2026-03-10", nil, nil), ("2026-03-11", nil, .urgent), ("2026-01-01", "2026-03-10", nil),
            ("2026-01-01", "2026-03-09", .urgent),
        ] as [(String, String?, AlertSeverity?)])
    func `a home counts if it is there on the day of release`(from: String, until: String?, severity: AlertSeverity?)
        throws
    {
        #expect(try curfew.housed(from, until: until).severity(of: rule, at: "2026-03-01T09:00Z") == severity)
    }

    @Test func `a condition that begins later needs the home then`() throws {
        let later = CaseStory.towardsGate.imposed("curfew", from: "2026-03-20").housed("2026-03-20")
        #expect(try later.answer(of: rule, at: "2026-03-01T09:00Z") == .silent)
    }

    @Test func `outside the home is needed every day`() throws {
        let out = curfew.housed("2026-03-10", until: "2026-03-31").released(CaseStory.gate)
        #expect(try out.triplet(of: rule, around: "2026-03-31T22:00Z") == [nil, .urgent, .urgent])
        let late = curfew.housed("2026-03-15").released(CaseStory.gate)
        #expect(try late.triplet(of: rule, around: "2026-03-14T23:00Z") == [.urgent, nil, nil])
    }

    @Test func `a home that is lost is none`() throws {
        let lost = curfew.housed("2026-03-10").telling(
            "2026-02-20T09:00Z", "ArrangementFailed", #"{"arrangementId":"H1","domain":"housing"}"#)
        #expect(try lost.triplet(of: rule, around: "2026-02-20T09:00Z") == [nil, .urgent, .urgent])
    }

    @Test(
        arguments: [
            ("lifted", "2026-02-28", "2026-02-27T23:00Z", [.urgent, nil, nil]),
            ("expired", "2026-02-28", "2026-02-27T23:00Z", [.urgent, nil, nil]),
            ("suspended", "2026-02-28", "2026-02-27T23:00Z", [.urgent, nil, nil]),
            ("varied", "2026-02-28", "2026-02-27T23:00Z", [.urgent, .urgent, .urgent]),
        ] as [(String, String, String, Triplet)])
    func `a change holds from its day`(change: String, from: String, moment: String, severities: Triplet) throws {
        let story = curfew.conditionChanged(change, at: "2026-02-20T09:00Z", from: from)
        #expect(try story.triplet(of: rule, around: moment) == severities)
    }

    @Test func `a condition ends with its last day, and one that is suspended may hold again`() throws {
        let ends = CaseStory.outside.imposed("curfew", at: "2026-03-10T10:00Z", more: #""until":"2026-04-30""#)
        #expect(try ends.triplet(of: rule, around: "2026-04-30T22:00Z") == [.urgent, nil, nil])
        let again = curfew.conditionChanged("suspended", at: "2026-02-18T09:00Z", from: "2026-02-18")
            .conditionChanged("varied", at: "2026-02-25T09:00Z", from: "2026-02-28")
        #expect(try again.triplet(of: rule, around: "2026-02-27T23:00Z") == [nil, .urgent, .urgent])
    }

    @Test func `without a release date nobody can tell, unless the home is there`() throws {
        let undated = CaseStory.withoutDate.imposed("curfew")
        #expect(try undated.answer(of: rule, at: "2026-03-01T09:00Z") == .unknown("the release date", about: "C1"))
        #expect(try undated.housed("2026-03-01").answer(of: rule, at: "2026-03-01T09:00Z") == .silent)
    }

    @Test func `conditions of an earlier release are history`() throws {
        let back = CaseStory.recalled { $0.imposed("curfew", at: "2025-11-10T09:00Z", from: "2025-12-01") }
        #expect(try back.answer(of: rule, at: "2026-03-01T09:00Z") == .silent)
        #expect(try back.imposed("curfew", "C2").severity(of: rule, at: "2026-03-01T09:00Z") == .urgent)
    }

    @Test(arguments: [CaseOpened.Track.communityMeasure, .neverSentenced])
    func `a home is asked for around a gate only`(track: CaseOpened.Track) throws {
        let story = CaseStory(track: track).imposed("curfew", from: "2026-01-10")
        #expect(try story.answer(of: rule, at: "2026-03-01T09:00Z") == .silent)
    }
}
