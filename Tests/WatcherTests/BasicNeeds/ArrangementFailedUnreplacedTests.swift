import Almanac
import Events
import Specifications
import Testing
import Watcher

struct ArrangementFailedUnreplacedTests {
    private let rule = ArrangementFailedUnreplaced.self

    /// Lost on Thursday 8 January 2026, 09:00Z, two months before the release.
    private func lost(_ domain: String = "leisure", in story: CaseStory = .towardsGate) -> CaseStory {
        story.arrangement("W1", domain).lost("W1", domain, at: "2026-01-08T09:00Z")
    }

    @Test(
        arguments: [
            ("2026-01-13T09:00Z", [nil, .warning, .warning]), ("2026-03-03T09:00Z", [.warning, .urgent, .urgent]),
            (CaseStory.gate, [.urgent, .urgent, .urgent]),
        ] as [(String, Triplet)])
    func `three working days are left to replace it, and seven days before release it is urgent`(
        moment: String, severities: Triplet
    ) throws {
        #expect(try lost().triplet(of: rule, around: moment) == severities)
    }

    @Test func `closed days are no working days`() throws {
        let story = lost(in: CaseStory.towardsGate.holiday("2026-01-12"))
        #expect(try story.triplet(of: rule, around: "2026-01-14T09:00Z") == [nil, .warning, .warning])
    }

    @Test func `near the release it is told at once`() throws {
        let near = "2026-03-05T09:00Z"
        let before = CaseStory.towardsGate.lost("W1", "leisure", at: near)
        #expect(try before.triplet(of: rule, around: near) == [nil, .urgent, .urgent])
        let after = CaseStory.outside.lost("W1", "leisure", at: "2026-04-09T09:00Z")
        #expect(try after.triplet(of: rule, around: "2026-04-09T09:00Z") == [nil, .urgent, .urgent])
        let late = CaseStory.outside.lost("W1", "leisure", at: "2026-04-09T09:00:00.001Z")
        #expect(try late.triplet(of: rule, around: "2026-04-14T09:00:00.001Z") == [nil, .warning, .warning])
    }

    @Test func `what was lost near the release stays urgent when that time is behind`() throws {
        let story = lost(in: .towardsGate).released(CaseStory.gate)
        #expect(try story.triplet(of: rule, around: "2026-04-09T09:00Z") == [.urgent, .urgent, .urgent])
    }

    @Test(
        arguments: [
            ("2026-03-03T09:00Z", [.warning, .urgent, .urgent]),
            ("2026-03-07T09:00Z", [.urgent, .critical, .critical]),
            (CaseStory.gate, [.critical, .critical, .critical]),
            ("2026-04-09T09:00Z", [.critical, .critical, .critical]),
        ] as [(String, Triplet)])
    func `a home is critical three days before release and after it`(moment: String, severities: Triplet) throws {
        let story = lost("housing").released(CaseStory.gate)
        #expect(try story.triplet(of: rule, around: moment) == severities)
    }

    @Test(
        arguments: [
            ("employment", "employment", nil), ("employment", "training", .warning), ("housing", "housing", nil),
        ] as [(String, String, AlertSeverity?)])
    func `anything confirmed later in the same part of life replaces it`(
        domain: String, later: String, severity: AlertSeverity?
    ) throws {
        let moment = "2026-01-20T09:00Z"
        let story = lost(domain).arrangement("W2", later, at: moment)
        #expect(try story.triplet(of: rule, around: moment) == [.warning, severity, severity])
        let named = lost(domain).arrangement("W2", later, #""reconfirms":"W1""#, at: moment)
        #expect(try named.triplet(of: rule, around: moment) == [.warning, severity, severity])
        let earlier = lost(domain).arrangement("W2", later, at: "2026-01-07T09:00Z")
        #expect(try earlier.severity(of: rule, at: moment) == .warning)
    }

    @Test func `a place to live replaces a lost one`() throws {
        let story = lost("housing").home("H2", at: "2026-01-20T09:00Z")
        #expect(try story.triplet(of: rule, around: "2026-01-20T09:00Z") == [.warning, nil, nil])
        let again = story.lost("H2", "housing", at: "2026-01-26T09:00Z")
        #expect(try again.finding(of: rule, at: "2026-02-20T09:00Z").evidence == [CaseStory.id(6)])
    }

    @Test func `a need that is closed afterwards ends it, and one that was closed before does not`() throws {
        let moment = "2026-01-20T09:00Z"
        let needed = lost(in: CaseStory.towardsGate.need("N1", "leisure"))
        let closed = needed.needMet("N1", #""outcome":"not_needed""#, at: moment)
        #expect(try closed.triplet(of: rule, around: moment) == [.warning, nil, nil])
        #expect(try needed.needMet("N1", at: "2026-01-07T09:00Z").severity(of: rule, at: moment) == .warning)
        let other = lost(in: CaseStory.towardsGate.need("N1", "faith")).needMet("N1", at: moment)
        #expect(try other.severity(of: rule, at: moment) == .warning)
    }

    @Test func `losses in one part of life are told once, and each part by itself`() throws {
        let story = lost().lost(nil, "leisure", at: "2026-01-09T09:00Z").lost(
            "M1", "legal_aid", at: "2026-01-08T09:00Z")
        let findings = try story.answer(of: rule, at: "2026-01-20T09:00Z").findings
        #expect(findings.map(\.about) == ["leisure", "legal_aid"])
        #expect(
            findings.map(\.summary) == [
                "an arrangement was lost on Fri 9 Jan 10:00, and nothing replaces it",
                "M1 was lost on Thu 8 Jan 10:00, and nothing replaces it",
            ])
        #expect(findings[0].evidence == [CaseStory.id(4), CaseStory.id(5)])
        #expect(try findings[0].dueBy == Instant(parsing: CaseStory.gate))
        // The second has a working day left.
        #expect(try story.answer(of: rule, at: "2026-01-13T10:00Z").findings[0].evidence == [CaseStory.id(4)])
    }

    @Test(arguments: [CaseOpened.Track.communityMeasure, .neverSentenced])
    func `without a gate it is a warning`(track: CaseOpened.Track) throws {
        let story = lost("housing", in: CaseStory(track: track))
        #expect(try story.triplet(of: rule, around: "2026-01-13T09:00Z") == [nil, .warning, .warning])
    }

    @Test func `without a release date it is told in time, and until then nobody can tell`() throws {
        let story = lost(in: .withoutDate)
        #expect(
            try story.answer(of: rule, at: "2026-01-09T09:00Z") == .unknown("the release date", about: "leisure"))
        #expect(try story.severity(of: rule, at: "2026-01-20T09:00Z") == .warning)
    }

    @Test(
        arguments: [
            ("housing", "housing-not-confirmed"), ("employment", "no-work-or-structure"),
            ("education", "no-work-or-structure"), ("training", "no-work-or-structure"),
        ])
    func `it is told inside the missing home or work while that is open`(domain: String, parent: String) throws {
        let rules: [any Rule.Type] = [rule, HousingNotConfirmed.self, NoWorkOrStructure.self]
        let alerts = try lost(domain).evaluation(of: rules, at: "2026-03-08T09:00Z").alerts
        #expect(alerts.map(\.rule) == ["housing-not-confirmed", "no-work-or-structure"])
        #expect(alerts.filter { $0.folded == [rule.id] }.map(\.rule) == [parent])
        #expect(alerts.first { $0.rule == parent }?.severity == (domain == "housing" ? .critical : .urgent))
        let early = try lost(domain).evaluation(of: rules, at: "2026-01-14T09:00Z").alerts
        #expect(early.contains { $0.rule == rule.id } == (domain != "housing"))
    }
}
