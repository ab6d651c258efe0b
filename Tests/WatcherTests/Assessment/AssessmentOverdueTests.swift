import Almanac
import Events
import Specifications
import Testing
import Watcher

struct AssessmentOverdueTests {
    private let rule = AssessmentOverdue.self
    private let community = CaseStory(track: .communityMeasure)

    /// A release so far away that only the age matters.
    private let far = CaseStory().releaseSet("2027-09-01T09:00Z")

    @Test(
        arguments: [
            // The date was known for less than half a year: three days of grace.
            ("2025-09-23T08:00Z", [nil, .warning, .warning]), ("2026-02-08T09:00Z", [.warning, .urgent, .urgent]),
            (CaseStory.gate, [.urgent, .urgent, .urgent]),
        ] as [(String, Triplet)])
    func `no assessment at all is told half a year ahead, louder in the last thirty days`(
        moment: String, severities: Triplet
    ) throws {
        #expect(try CaseStory.towardsGate.triplet(of: rule, around: moment) == severities)
    }

    @Test func `the finding rests on the date, or on the opening where there is no gate`() throws {
        let finding = try CaseStory.towardsGate.finding(of: rule, at: "2026-01-01T08:00Z")
        #expect(finding.about == "")
        #expect(finding.evidence == [CaseStory.id(2)])
        #expect(try community.finding(of: rule, at: "2026-01-01T08:00Z").evidence == [CaseStory.id(1)])
    }

    @Test(arguments: [CaseOpened.Track.communityMeasure, .neverSentenced])
    func `without custody it waits thirty days from the opening`(track: CaseOpened.Track) throws {
        let story = CaseStory(track: track)
        #expect(try story.triplet(of: rule, around: "2025-10-01T08:00Z") == [nil, .warning, .warning])
    }

    @Test(
        arguments: [
            ("specialist_ve", nil), ("general_risk_needs", nil), ("pre_release", nil), ("needs", nil),
            ("resilience", nil), ("vulnerability", .urgent), ("trauma", .urgent), ("mental_health", .urgent),
            ("family_system", .urgent), ("a word of tomorrow", .urgent),
        ] as [(String, AlertSeverity?)])
    func `a screening of vulnerability or a diagnosis is no assessment of risks and needs`(
        kind: String, severity: AlertSeverity?
    ) throws {
        let story = CaseStory.towardsGate.assessed(kind, at: "2026-02-01T08:00Z")
        #expect(try story.severity(of: rule, at: "2026-03-01T08:00Z") == severity)
    }

    @Test func `one older than a hundred and eighty days is too old everywhere`() throws {
        let outside = CaseStory.outside.assessed("needs", at: "2026-03-20T08:00Z")
        #expect(try outside.triplet(of: rule, around: "2026-09-16T08:00Z") == [nil, nil, .warning])
        for story in [far, .withoutDate, community] {
            let assessed = story.assessed("needs", at: "2025-10-01T08:00Z")
            #expect(
                try [0, 1].map { try assessed.severity(of: rule, at: moved("2026-03-30T08:00Z", by: Int64($0))) }
                    == [nil, .warning])
        }
    }

    @Test func `before release one older than ninety days is too old`() throws {
        let aging = CaseStory.towardsGate.assessed("needs", at: "2025-11-25T09:00Z")
        #expect(try aging.triplet(of: rule, around: "2026-02-23T09:00Z") == [nil, nil, .urgent])
        let aged = CaseStory.towardsGate.assessed("needs", at: "2025-11-01T09:00Z")
        #expect(try aged.triplet(of: rule, around: "2026-02-08T09:00Z") == [nil, .urgent, .urgent])
        let finding = try aged.finding(of: rule, at: "2026-02-10T09:00Z")
        #expect(finding.summary == "risks and needs were last assessed on Sat 1 Nov 10:00")
        #expect(finding.evidence == [CaseStory.id(2), CaseStory.id(3)])
        #expect(try aged.released(CaseStory.gate).answer(of: rule, at: "2026-03-11T09:00Z") == .silent)
    }

    @Test func `too old near the gate is urgent, and stays so behind it`() throws {
        let story = CaseStory.towardsGate.assessed("needs", at: "2025-08-25T08:00Z").released(CaseStory.gate)
        #expect(try story.triplet(of: rule, around: CaseStory.gate) == [.urgent, .urgent, .urgent])
        let later = CaseStory.towardsGate.assessed("needs", at: "2025-09-20T08:00Z").released(CaseStory.gate)
        #expect(try later.triplet(of: rule, around: "2026-03-19T08:00Z") == [nil, nil, .warning])
    }

    @Test func `a new assessment clears it`() throws {
        let story = CaseStory.towardsGate.assessed("needs", at: "2026-02-20T08:00Z")
        #expect(try story.triplet(of: rule, around: "2026-02-20T08:00Z") == [.urgent, nil, nil])
    }

    @Test func `without a release date it tells what it can`() throws {
        #expect(try CaseStory.withoutDate.answer(of: rule, at: "2026-01-01T08:00Z") == .unknown("the release date"))
        let aging = CaseStory.withoutDate.assessed("needs", at: "2025-10-01T08:00Z")
        #expect(try aging.answer(of: rule, at: "2025-12-30T08:00Z") == .silent)
        #expect(try aging.answer(of: rule, at: "2025-12-30T08:00:00.001Z") == .unknown("the release date"))
    }

    @Test func `behind the gate no lead time runs, and what nobody looked at stays unknown`() throws {
        let answer = try CaseStory.outside.answer(of: rule, at: "2026-03-11T08:00Z")
        #expect(answer == .unknown("the risks and needs, of which no assessment is recorded"))
        let recalled = CaseStory.outside.returnedToCustody("2026-04-01T09:00Z")
            .releaseSet("2026-06-01T09:00Z", known: "2026-04-02T09:00Z")
        #expect(try recalled.severity(of: rule, at: "2026-05-20T08:00Z") == .urgent)
    }
}
