import Almanac
import Events
import Specifications
import Testing
import Watcher

/// Conditions that need a place in a programme or in treatment, and too many conditions.
struct ConditionWithoutPlaceTests {
    private let rule = ConditionInfeasible.self
    private let programme = CaseStory.towardsGate.imposed("programme_attendance")

    @Test(arguments: ["programme_attendance", "treatment"])
    func `a place is due two weeks before release, and after it at once`(kind: String) throws {
        let story = CaseStory.towardsGate.imposed(kind)
        #expect(try story.triplet(of: rule, around: "2026-02-24T09:00Z") == [nil, .urgent, .urgent])
        let out = story.released(CaseStory.gate)
        #expect(try out.triplet(of: rule, around: CaseStory.gate) == [.urgent, .urgent, .urgent])
        #expect(
            try story.finding(of: rule, at: "2026-03-01T09:00Z").summary.hasSuffix("condition C1 without a place"))
    }

    @Test func `an early release does not wait for the lead time`() throws {
        let early = programme.released("2026-02-01T09:00Z")
        #expect(try early.triplet(of: rule, around: "2026-02-01T09:00Z") == [nil, .urgent, .urgent])
    }

    @Test(
        arguments: [
            // A millisecond before the gate, at it, and outside.
            ("2026-03-10T08:59:59.999Z", "2026-03-17T08:59:59.999Z", [.urgent, .urgent, .urgent]),
            (CaseStory.gate, "2026-03-17T09:00Z", [nil, .urgent, .urgent]),
            ("2026-04-01T09:00Z", "2026-04-08T09:00Z", [nil, .urgent, .urgent]),
        ] as [(String, String, Triplet)])
    func `what is imposed outside leaves a week`(imposed: String, moment: String, severities: Triplet) throws {
        let story = CaseStory.outside.imposed("programme_attendance", at: imposed, from: "2026-05-01")
        #expect(try story.triplet(of: rule, around: moment) == severities)
    }

    @Test(arguments: [CaseOpened.Track.communityMeasure, .neverSentenced])
    func `in the community it leaves a week too`(track: CaseOpened.Track) throws {
        let story = CaseStory(track: track).imposed("treatment", from: "2026-01-10")
        #expect(try story.triplet(of: rule, around: "2026-01-17T09:00Z") == [nil, .urgent, .urgent])
    }

    @Test(
        arguments: [("community", nil), ("both", nil), ("custody", .urgent)] as [(String, AlertSeverity?)])
    func `a place in custody is none outside`(setting: String, severity: AlertSeverity?) throws {
        for kind in ["programme_attendance", "treatment"] {
            let story = CaseStory.towardsGate.imposed(kind).enrolled(setting)
            #expect(try story.severity(of: rule, at: "2026-03-01T09:00Z") == severity)
        }
    }

    @Test func `a place of which nobody said where it is, is unknown`() throws {
        let story = programme.enrolled(nil)
        #expect(
            try story.answer(of: rule, at: "2026-03-01T09:00Z") == .unknown("the setting of EN1", about: "C1"))
        #expect(try story.answer(of: rule, at: "2026-02-01T09:00Z") == .silent)
    }

    @Test func `a place that ended is none`() throws {
        let story = programme.enrolled("community").enrolmentEnded("lack_of_capacity", at: "2026-03-01T09:00Z")
        #expect(try story.triplet(of: rule, around: "2026-03-01T09:00Z") == [nil, .urgent, .urgent])
    }

    @Test(
        arguments: [
            ("mental_health", #""from":"2026-03-10""#, nil), ("health", #""at":"2026-03-12T09:00Z""#, nil),
            ("substance_use", #""from":"2026-03-20""#, nil), ("health", #""at":"2026-03-05T09:00Z""#, .urgent),
            ("medication", #""from":"2026-03-10""#, .urgent), ("housing", #""from":"2026-03-10""#, .urgent),
        ] as [(String, String, AlertSeverity?)])
    func `care that is there or comes after the gate is a place for treatment`(
        domain: String, dates: String, severity: AlertSeverity?
    ) throws {
        let arranged = #"{"arrangementId":"AR1","domain":"\#(domain)",\#(dates)}"#
        let story = CaseStory.towardsGate.imposed("treatment").telling(
            "2026-02-01T09:00Z", "ArrangementConfirmed", arranged)
        #expect(try story.severity(of: rule, at: "2026-03-01T09:00Z") == severity)
        let attendance = programme.telling("2026-02-01T09:00Z", "ArrangementConfirmed", arranged)
        #expect(try attendance.severity(of: rule, at: "2026-03-01T09:00Z") == .urgent)
    }

    @Test(arguments: [(8, nil), (9, .info)] as [(Int, AlertSeverity?)])
    func `more than eight conditions at the same time are told`(count: Int, severity: AlertSeverity?) throws {
        let story = (1...count).reduce(CaseStory.towardsGate) { $0.imposed("reporting", "C\($1)") }
        #expect(try story.severity(of: rule, at: "2026-01-20T09:00Z") == severity)
        guard severity != nil else { return }
        #expect(try story.finding(of: rule, at: "2026-01-20T09:00Z").about == "load")
        let lifted = story.conditionChanged("lifted", at: "2026-01-25T09:00Z", from: "2026-02-01")
        #expect(try lifted.triplet(of: rule, around: "2026-01-31T23:00Z") == [.info, nil, nil])
        let suspended = story.conditionChanged("suspended", at: "2026-01-25T09:00Z", from: "2026-02-01")
        #expect(try suspended.triplet(of: rule, around: "2026-01-31T23:00Z") == [.info, nil, nil])
    }
}
