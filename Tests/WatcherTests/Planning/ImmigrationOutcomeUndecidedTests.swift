import Almanac
import Events
import Specifications
import Testing
import Watcher

struct ImmigrationOutcomeUndecidedTests {
    private let rule = ImmigrationOutcomeUndecided.self
    private let march = "2026-03-09T09:00Z"

    private static func status(
        _ status: String, in story: CaseStory = .towardsGate, at moment: String = "2025-11-01T08:00Z"
    )
        -> CaseStory
    {
        story.telling(moment, "ImmigrationStatusRecorded", #"{"status":"\#(status)"}"#)
    }

    private static func planned(_ kind: String, in story: CaseStory = status("removal_pending")) -> CaseStory {
        story.telling("2026-02-01T08:00Z", "PlanDrafted", #"{"planKind":"\#(kind)","version":1}"#)
    }

    @Test(
        arguments: [
            ("removal_pending", .urgent), ("removal_suspended", .urgent), ("residence_expiring", .urgent),
            ("unknown", .urgent), ("national", nil), ("resident", nil),
        ] as [(String, AlertSeverity?)])
    func `two outcomes need two plans`(status: String, severity: AlertSeverity?) throws {
        #expect(try Self.status(status).severity(of: rule, at: march) == severity)
    }

    @Test(
        arguments: [
            ("2025-12-10T09:00Z", [nil, .warning, .warning]), ("2026-02-24T09:00Z", [.warning, .urgent, .urgent]),
            (CaseStory.gate, [.urgent, .urgent, .urgent]),
        ] as [(String, Triplet)])
    func `it is told ninety days before release and urgent for the last fourteen`(
        moment: String, severities: Triplet
    ) throws {
        #expect(try Self.status("removal_pending").triplet(of: rule, around: moment) == severities)
    }

    @Test func `a contingency plan clears it, another plan does not`() throws {
        let contingency = Self.planned("contingency")
        #expect(try contingency.triplet(of: rule, around: "2026-02-01T08:00Z") == [.warning, nil, nil])
        #expect(try Self.planned("transition").severity(of: rule, at: march) == .urgent)
    }

    @Test func `a status that is settled clears it, and one suspended days before release opens it at once`() throws {
        let settled = Self.status("resident", in: Self.status("unknown"), at: "2026-03-05T08:00Z")
        #expect(try settled.triplet(of: rule, around: "2026-03-05T08:00Z") == [.urgent, nil, nil])
        let suspended = Self.status("removal_suspended", in: Self.status("national"), at: "2026-03-08T08:00Z")
        #expect(try suspended.triplet(of: rule, around: "2026-03-08T08:00Z") == [nil, .urgent, .urgent])
    }

    @Test func `without a date, a status, or a word that is known, it cannot tell`() throws {
        let undated = Self.status("removal_pending", in: .withoutDate)
        #expect(try undated.answer(of: rule, at: march) == .unknown("the release date"))
        #expect(try CaseStory.towardsGate.answer(of: rule, at: march) == .silent)
        #expect(try Self.status("tolerated").answer(of: rule, at: march).unknowns.count == 1)
    }

    @Test(arguments: [CaseStory.outside, CaseStory(track: .communityMeasure)])
    func `after release and without custody it is silent`(story: CaseStory) throws {
        #expect(try Self.status("removal_pending", in: story).answer(of: rule, at: "2026-03-11T09:00Z") == .silent)
    }

    @Test func `the finding rests on the status and the date`() throws {
        let finding = try Self.status("removal_pending").finding(of: rule, at: march)
        #expect(finding.evidence == [CaseStory.id(3), CaseStory.id(2)])
        #expect(finding.dueBy?.description == "2026-03-10T09:00:00Z")
    }
}
