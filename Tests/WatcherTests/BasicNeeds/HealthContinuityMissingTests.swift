import Almanac
import Events
import Specifications
import Testing
import Watcher

struct HealthContinuityMissingTests {
    private let rule = HealthContinuityMissing.self
    private let ahead = "2026-03-01T09:00Z"

    private func needing(_ domain: String, _ criticality: String? = "day_one", in story: CaseStory = .towardsGate)
        -> CaseStory
    {
        story.need("N1", domain, criticality)
    }

    @Test(
        arguments: [
            ("2026-02-24T09:00Z", [nil, .warning, .warning]), ("2026-03-07T09:00Z", [.warning, .urgent, .urgent]),
            (CaseStory.gate, [.urgent, .urgent, .urgent]),
        ] as [(String, Triplet)])
    func `care that breaks is told fourteen and three days ahead`(moment: String, severities: Triplet) throws {
        #expect(try needing("health").triplet(of: rule, around: moment) == severities)
    }

    @Test func `after release it is urgent for thirty days`() throws {
        let story = needing("mental_health").released(CaseStory.gate)
        #expect(try story.triplet(of: rule, around: "2026-04-09T09:00Z") == [.urgent, .urgent, nil])
        let met = story.needMet("N1", at: "2026-03-15T09:00Z")
        #expect(try met.triplet(of: rule, around: "2026-03-15T09:00Z") == [.urgent, nil, nil])
    }

    @Test(
        arguments: [
            ("health", "first_week", .warning), ("mental_health", "day_one", .warning),
            ("medication", "first_week", .warning), ("substance_use", "day_one", .warning),
            ("health", "first_month", nil), ("health", "later", nil), ("health", "a time of tomorrow", nil),
            ("housing", "day_one", nil), ("faith", "day_one", nil),
        ] as [(String, String, AlertSeverity?)])
    func `care that is needed in the first week must not break`(
        domain: String, criticality: String, severity: AlertSeverity?
    ) throws {
        let answer = try needing(domain, criticality).answer(of: rule, at: ahead)
        #expect(answer.findings.map(\.severity) == [severity].compactMap(\.self))
        #expect(answer.unknowns == [])
    }

    @Test(
        arguments: [
            ("2026-03-10T08:59Z", .warning), ("2026-03-10T09:00Z", nil), ("2026-03-17T09:00Z", nil),
            ("2026-03-17T09:00:00.001Z", .warning), ("2026-03-10", nil), ("2026-03-17", nil),
            ("2026-03-18", .warning), ("2026-03-09", .warning),
        ] as [(String, AlertSeverity?)])
    func `an appointment within seven days carries it on`(at: String, severity: AlertSeverity?) throws {
        let story = needing("health").arrangement("M1", "health", #""at":"\#(at)""#)
        #expect(try story.severity(of: rule, at: ahead) == severity)
    }

    @Test(
        arguments: [
            (#""from":"2026-02-01""#, nil), ("", nil), (#""from":"2026-03-17""#, nil),
            (#""from":"2026-03-18""#, .warning), (#""until":"2026-03-17""#, nil),
            (#""until":"2026-03-16""#, .warning), (#""at":"2026-02-20T09:00Z""#, .warning),
            (#""supplyDays":30"#, .warning),
        ] as [(String, AlertSeverity?)])
    func `so does a place that goes on`(more: String, severity: AlertSeverity?) throws {
        let story = needing("substance_use").arrangement("M1", "substance_use", more)
        #expect(try story.severity(of: rule, at: ahead) == severity)
    }

    @Test(
        arguments: [
            ("mental_health", "health", "", .warning), ("mental_health", "health", #","needId":"N1""#, nil),
            ("health", "health", #","needId":"N2""#, .warning), ("health", "health", #","needId":"N9""#, nil),
            ("medication", "health", "", nil), ("medication", "mental_health", "", .warning),
        ] as [(String, String, String, AlertSeverity?)])
    func `what is confirmed serves the need it names, or its part of life`(
        need: String, domain: String, more: String, severity: AlertSeverity?
    ) throws {
        let story = needing(need).need("N2", "digital_access")
            .arrangement("M1", domain, #""at":"2026-03-12T09:00Z"\#(more)"#)
        #expect(try story.severity(of: rule, at: ahead) == severity)
    }

    @Test func `an appointment that was lost carries nothing on, one that was missed had been made`() throws {
        let booked = needing("health").arrangement("M1", "health", #""at":"2026-03-12T09:00Z""#)
        #expect(try booked.answer(of: rule, at: ahead) == .silent)
        let lost = booked.lost("M1", "health", at: ahead)
        #expect(try lost.triplet(of: rule, around: ahead) == [nil, .warning, .warning])
        let missed = booked.released(CaseStory.gate)
            .telling("2026-03-12T10:00Z", "AppointmentMissed", #"{"arrangementId":"M1","missedBy":"provider"}"#)
        #expect(try missed.triplet(of: rule, around: "2026-03-12T10:00Z") == [nil, nil, nil])
    }

    @Test func `it names no illness and rests on the need`() throws {
        let finding = try needing("mental_health").finding(of: rule, at: ahead)
        #expect(finding.about == "N1")
        #expect(
            finding.summary == "N1: no appointment within 7 days of release, and no place that goes on")
        #expect(finding.evidence == [CaseStory.id(2), CaseStory.id(3)])
        #expect(try finding.dueBy == Instant(parsing: CaseStory.gate))
    }

    @Test func `how soon it is needed is unknown if nobody said, unless all is well`() throws {
        let unsaid = needing("health", nil)
        #expect(try unsaid.answer(of: rule, at: ahead) == .unknown("how soon N1 must be met", about: "N1"))
        #expect(try unsaid.arrangement("M1", "health").answer(of: rule, at: ahead) == .silent)
        #expect(try unsaid.answer(of: rule, at: "2026-02-01T09:00Z") == .silent)
    }

    @Test func `without a release date nobody can tell, and without a gate there is nothing to tell`() throws {
        let unknown = needing("health", in: .withoutDate)
        #expect(try unknown.answer(of: rule, at: ahead) == .unknown("the release date"))
        #expect(try CaseStory.withoutDate.answer(of: rule, at: ahead) == .silent)
        #expect(try needing("health", in: CaseStory(track: .remand)).answer(of: rule, at: ahead).unknowns.count == 1)
        #expect(try needing("health", in: CaseStory(track: .neverSentenced)).answer(of: rule, at: ahead) == .silent)
    }
}
