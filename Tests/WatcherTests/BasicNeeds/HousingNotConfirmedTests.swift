import Almanac
import Events
import Specifications
import Testing
import Watcher

struct HousingNotConfirmedTests {
    private let rule = HousingNotConfirmed.self
    private let ahead = "2026-02-01T09:00Z"

    @Test(
        arguments: [
            ("2026-01-09T09:00Z", [nil, .warning, .warning]), ("2026-02-24T09:00Z", [.warning, .urgent, .urgent]),
            ("2026-03-07T09:00Z", [.urgent, .critical, .critical]),
            // The hour has passed and nobody recorded a release: the home is still missing.
            (CaseStory.gate, [.critical, .critical, .critical]),
        ] as [(String, Triplet)])
    func `no home is told sixty, fourteen and three days ahead`(moment: String, severities: Triplet) throws {
        #expect(try CaseStory.towardsGate.triplet(of: rule, around: moment) == severities)
    }

    @Test(
        arguments: [
            (#""availableFrom":"2026-03-09""#, nil), (#""availableFrom":"2026-03-10""#, nil),
            (#""availableFrom":"2026-03-11""#, .warning),
            (#""availableFrom":"2026-01-01","availableUntil":"2026-03-09""#, .warning),
            (#""availableFrom":"2026-01-01","availableUntil":"2026-03-10""#, nil),
            (#""availableFrom":"2026-01-01","availableUntil":"2026-03-11""#, nil),
            // A first night that is left out is that of the confirmation.
            (#""kind":"hostel""#, nil),
        ] as [(String, AlertSeverity?)])
    func `the home is there on the day of release`(more: String, severity: AlertSeverity?) throws {
        #expect(try CaseStory.towardsGate.home("H1", more).severity(of: rule, at: ahead) == severity)
    }

    @Test func `the day is the local one`() throws {
        let late = CaseStory().releaseSet("2026-03-10T23:30Z")
        #expect(try late.home("H1", #""availableFrom":"2026-03-11""#).answer(of: rule, at: ahead) == .silent)
        let night = late.home("H1", #""availableFrom":"2026-01-01","availableUntil":"2026-03-10""#)
        #expect(try night.severity(of: rule, at: ahead) == .warning)
    }

    @Test func `a home for the old date is none for the new one`() throws {
        let home = CaseStory.towardsGate.home("H1", #""availableFrom":"2026-03-10""#)
        let moved = home.releaseMoved(to: "2026-03-02T09:00Z", known: "2026-02-27T09:00Z")
        #expect(try moved.triplet(of: rule, around: "2026-02-27T09:00Z") == [nil, .critical, .critical])
    }

    @Test func `a home that was lost is none until it or another is confirmed`() throws {
        let lost = CaseStory.towardsGate.home().lost("H1", "housing", at: "2026-02-01T09:00Z")
        #expect(try lost.triplet(of: rule, around: "2026-02-01T09:00Z") == [nil, .warning, .warning])
        for id in ["H1", "H2"] {
            let again = lost.home(id, at: "2026-02-03T09:00Z")
            #expect(try again.triplet(of: rule, around: "2026-02-03T09:00Z") == [.warning, nil, nil])
        }
    }

    @Test func `a home that another is to replace is there until then`() throws {
        let both = CaseStory.outside.home("H1", #""availableUntil":"2026-04-30""#)
            .home("H2", #""availableFrom":"2026-05-01","reconfirms":"H1""#, at: "2026-03-20T08:00Z")
        #expect(try both.severity(of: rule, at: "2026-04-01T08:00Z") == nil)
    }

    @Test(
        arguments: [
            (#""availableFrom":"2026-04-15""#, "2026-04-14T22:00Z", [.critical, nil, nil]),
            (#""availableUntil":"2026-04-30""#, "2026-04-30T22:00Z", [nil, .critical, .critical]),
        ] as [(String, String, Triplet)])
    func `after release there is a home on the current day`(more: String, moment: String, severities: Triplet) throws {
        #expect(try CaseStory.outside.home("H1", more).triplet(of: rule, around: moment) == severities)
    }

    @Test func `after release it is critical for a year`() throws {
        #expect(try CaseStory.outside.severity(of: rule, at: "2026-03-10T09:00Z") == .critical)
        #expect(
            try CaseStory.outside.triplet(of: rule, around: "2027-03-10T09:00Z") == [.critical, .critical, nil])
    }

    @Test(
        arguments: [
            ("other_authority", nil), ("airport", nil), ("housing", .critical), ("family", .critical),
            ("unknown", .critical), ("a place of tomorrow", .critical),
        ] as [(String, AlertSeverity?)])
    func `whoever was handed on needs no home here`(destination: String, severity: AlertSeverity?) throws {
        let story = CaseStory.towardsGate.released(CaseStory.gate, more: #""destination":"\#(destination)""#)
        #expect(try story.severity(of: rule, at: "2026-03-12T09:00Z") == severity)
    }

    @Test func `a removal needs no home here before the gate`() throws {
        let removal = CaseStory().releaseSet(CaseStory.gate, more: #""kind":"removal""#)
        #expect(try removal.answer(of: rule, at: "2026-03-09T09:00Z") == .silent)
        #expect(try removal.released(CaseStory.gate).severity(of: rule, at: "2026-03-12T09:00Z") == .critical)
    }

    @Test func `a home from before a recall is kept until it is lost`() throws {
        let recalled = CaseStory.recalled { $0.home(at: "2025-10-01T08:00Z") }
        #expect(try recalled.answer(of: rule, at: ahead) == .silent)
        #expect(try recalled.lost("H1", "housing", at: "2026-01-20T09:00Z").severity(of: rule, at: ahead) == .warning)
    }

    @Test func `it says what there is, and rests on it`() throws {
        let finding = try CaseStory.towardsGate.home("H1", #""availableFrom":"2026-03-11""#)
            .home("H2", #""availableUntil":"2026-02-27""#).finding(of: rule, at: ahead)
        #expect(
            finding.summary
                == """
                no home is confirmed for Tue 10 Mar: H1 is there from Wed 11 Mar, H2 is there from Fri 2 Jan to Fri 27 Feb
                """)
        #expect(finding.evidence == [CaseStory.id(2), CaseStory.id(3), CaseStory.id(4)])
        #expect(try finding.dueBy == Instant(parsing: CaseStory.gate))
    }

    @Test func `without a release date nobody can tell, and without a gate there is nothing to tell`() throws {
        #expect(try CaseStory.withoutDate.answer(of: rule, at: ahead) == .unknown("the release date"))
        #expect(try CaseStory(track: .communityMeasure).answer(of: rule, at: ahead) == .silent)
    }
}
