import Almanac
import Events
import Specifications
import Testing
import Watcher

struct ThreatUnaddressedTests {
    private let rule = ThreatUnaddressed.self
    private static let happened = "2026-02-10T09:00Z"

    private func incident(
        _ kind: String = "threat_to_person", in story: CaseStory = CaseStory(), recordedAt: String? = nil
    ) -> CaseStory {
        story.telling(Self.happened, "IncidentRecorded", #"{"kind":"\#(kind)"}"#, recordedAt: recordedAt)
    }

    @Test(
        arguments: [
            ("2026-02-10T09:00Z", [nil, .urgent, .urgent]), ("2026-02-11T09:00Z", [.urgent, .critical, .critical]),
        ] as [(String, Triplet)])
    func `a threat is told at once, and gravely after a day`(moment: String, severities: Triplet) throws {
        #expect(try incident().triplet(of: rule, around: moment) == severities)
    }

    @Test func `the day counts from the recording`() throws {
        let late = incident(recordedAt: "2026-02-12T09:00Z")
        #expect(try late.triplet(of: rule, around: "2026-02-12T09:00Z") == [nil, .urgent, .urgent])
        #expect(try late.triplet(of: rule, around: "2026-02-13T09:00Z") == [.urgent, .critical, .critical])
    }

    @Test(
        arguments: [
            ("threat_to_person", .urgent), ("intimidation_by_network", .urgent), ("violence_against_person", .urgent),
            ("harassment", .urgent), ("self_harm", .urgent), ("violence_by_person", nil), ("media_attention", nil),
            ("extremist_contact", nil), ("crisis", nil), ("a_new_kind", nil),
        ] as [(String, AlertSeverity?)])
    func `it speaks of what was done to the person, or by the person to themselves`(
        kind: String, severity: AlertSeverity?
    ) throws {
        #expect(try incident(kind).severity(of: rule, at: "2026-02-10T12:00Z") == severity)
    }

    @Test func `a finding is about the entry and does not say what happened`() throws {
        let finding = try incident("self_harm").finding(of: rule, at: "2026-02-10T12:00Z")
        #expect(finding.about == CaseStory.id(2).description)
        #expect(finding.summary == "no step for the person's safety since the incident of Tue 10 Feb 10:00")
        #expect(finding.evidence == [CaseStory.id(2)])
    }

    @Test(
        arguments: [
            ("PlanAgreed", #"{"planKind":"safety"}"#, nil), ("PlanAgreed", #"{"planKind":"contingency"}"#, .urgent),
            ("PlanDrafted", #"{"planKind":"safety"}"#, .urgent),
            ("PlanAgreed", #"{"planKind":"safety","agreedAt":"2026-02-09T09:00Z"}"#, .urgent),
            ("ActionAgreed", #"{"actionId":"A1","tag":"safety"}"#, nil),
            ("ActionAgreed", #"{"actionId":"A1","tag":"housing"}"#, .urgent),
            ("ActionAgreed", #"{"actionId":"A1"}"#, .urgent),
            ("ArrangementConfirmed", #"{"arrangementId":"AR1","domain":"personal_safety"}"#, nil),
            ("ArrangementConfirmed", #"{"arrangementId":"AR1","domain":"housing"}"#, .urgent),
        ] as [(String, String, AlertSeverity?)])
    func `a step for safety clears, another one does not`(type: String, data: String, severity: AlertSeverity?) throws {
        let story = incident().telling("2026-02-10T15:00Z", type, data)
        #expect(try story.triplet(of: rule, around: "2026-02-10T15:00Z") == [.urgent, severity, severity])
    }

    @Test(
        arguments: [
            ("2026-02-10T08:59:59.999Z", .urgent), ("2026-02-10T09:00Z", nil), ("2026-02-10T09:00:00.001Z", nil),
        ] as [(String, AlertSeverity?)])
    func `the step must come after the incident`(moment: String, severity: AlertSeverity?) throws {
        // Of what happened at the same instant the later entry comes after.
        let story = incident().telling(moment, "ActionAgreed", #"{"actionId":"A1","tag":"safety"}"#)
        #expect(try story.severity(of: rule, at: "2026-02-10T12:00Z") == severity)
    }

    @Test func `a later incident asks for a later step, each for itself`() throws {
        let story = incident().telling("2026-02-11T08:00Z", "ActionAgreed", #"{"actionId":"A1","tag":"safety"}"#)
            .telling("2026-02-12T08:00Z", "IncidentRecorded", #"{"kind":"harassment"}"#)
        #expect(try story.finding(of: rule, at: "2026-02-12T09:00Z").about == CaseStory.id(4).description)
        let two = incident().telling("2026-02-12T08:00Z", "IncidentRecorded", #"{"kind":"harassment"}"#)
        #expect(
            try two.answer(of: rule, at: "2026-02-12T09:00Z").findings.map(\.severity) == [.critical, .urgent])
    }

    @Test(arguments: CaseOpened.Track.allCases)
    func `it holds on every track, inside and outside`(track: CaseOpened.Track) throws {
        let story = incident(in: CaseStory(track: track))
        #expect(try story.severity(of: rule, at: "2026-02-10T12:00Z") == .urgent)
        let out = incident(
            in: CaseStory.towardsGate.released("2026-02-12T09:00Z").returnedToCustody("2026-02-20T09:00Z"))
        #expect(try out.severity(of: rule, at: "2026-03-01T09:00Z") == .critical)
    }
}
