import Almanac
import Events
import Specifications
import Testing
import Watcher

struct HousingWithExcludedPersonTests {
    private let rule = HousingWithExcludedPerson.self
    private let shared = CaseStory.towardsGate.home("H1", #""sharedWith":["FM-A"]"#)
    private let day = "2026-02-01T09:00Z"

    @Test(
        arguments: [
            (#""stance":"supportive""#, nil), (#""stance":"hostile""#, nil), (#""stance":"distrustful""#, nil),
            (#""stance":"risk""#, .critical), (#""contraindications":["protection_needed"]"#, .critical),
            (#""contraindications":["threatened_by_person"]"#, .critical),
            (#""contraindications":["radicalising_influence"]"#, .critical),
            (#""contraindications":["visitation_ban"]"#, .critical), (#""contraindications":["unwilling"]"#, nil),
            (#""contraindications":["geographical_distance","substance_or_deviance"]"#, nil),
            (#""contraindications":[]"#, nil),
        ] as [(String, AlertSeverity?)])
    func `only what protects somebody keeps apart, never a stance as such`(
        more: String, severity: AlertSeverity?
    ) throws {
        #expect(try shared.kin(more).severity(of: rule, at: day) == severity)
    }

    @Test(
        arguments: [
            ("exclude", .critical), ("involve", nil), ("limited", nil), ("deferred", nil),
        ] as [(String, AlertSeverity?)])
    func `whoever is excluded does not live there`(decision: String, severity: AlertSeverity?) throws {
        #expect(try shared.involved(decision).severity(of: rule, at: day) == severity)
    }

    @Test func `a decision to involve does not switch it off, and one that reverses an exclusion does`() throws {
        let risk = shared.kin(#""stance":"risk""#).involved("involve")
        #expect(try risk.severity(of: rule, at: day) == .critical)
        let reversed = shared.involved("exclude").involved("involve", at: day)
        #expect(try reversed.triplet(of: rule, around: day) == [.critical, nil, nil])
        let calmer = shared.kin(#""stance":"risk""#).kin(#""stance":"supportive""#, at: day)
        #expect(try calmer.triplet(of: rule, around: day) == [.critical, nil, nil])
    }

    @Test(
        arguments: [
            ("2026-01-20T09:00Z", [nil, .critical, .critical]), ("2026-02-10T09:00Z", [.critical, nil, nil]),
        ] as [(String, Triplet)])
    func `a ban or order counts while it holds`(moment: String, severities: Triplet) throws {
        let story = shared.telling(
            "2026-01-10T08:00Z", "ContactRestrictionRecorded",
            #"""
            {"relative":"FM-A","kind":"no_contact_order","state":"imposed","from":"2026-01-20T09:00Z",
             "until":"2026-02-10T09:00Z"}
            """#)
        #expect(try story.triplet(of: rule, around: moment) == severities)
    }

    @Test func `another household, a loss or the last night ends it`() throws {
        let excluded = shared.involved("exclude")
        let alone = excluded.home("H1", #""sharedWith":[]"#, at: day)
        #expect(try alone.triplet(of: rule, around: day) == [.critical, nil, nil])
        let lost = excluded.lost("H1", "housing", at: day)
        #expect(try lost.triplet(of: rule, around: day) == [.critical, nil, nil])
        let over = CaseStory.towardsGate.involved("exclude")
            .home("H1", #""sharedWith":["FM-A"],"availableUntil":"2026-02-28""#)
        #expect(try over.triplet(of: rule, around: "2026-02-28T23:00Z") == [.critical, nil, nil])
    }

    @Test(arguments: [CaseOpened.Track.communityMeasure, .neverSentenced, .remand])
    func `it holds on every track, with or without a date`(track: CaseOpened.Track) throws {
        let story = CaseStory(track: track).involved("exclude").home("H1", #""sharedWith":["FM-B","FM-A"]"#)
        #expect(try story.finding(of: rule, at: day).dueBy == nil)
    }

    @Test func `it names the place and not the person`() throws {
        let finding = try shared.kin(#""stance":"risk""#).involved("exclude").finding(of: rule, at: day)
        #expect(finding.about == "H1")
        #expect(finding.summary == "H1 is shared with somebody who must be kept away")
        #expect(finding.evidence == [CaseStory.id(3), CaseStory.id(4), CaseStory.id(5)])
        #expect(try finding.dueBy == Instant(parsing: CaseStory.gate))
    }

    @Test func `who lives there is unknown if nobody asked, and known if nobody does`() throws {
        let unasked = CaseStory.towardsGate.involved("exclude").home("H1")
        #expect(try unasked.answer(of: rule, at: day) == .unknown("who lives at H1", about: "H1"))
        let alone = CaseStory.towardsGate.involved("exclude").home("H1", #""sharedWith":[]"#)
        #expect(try alone.answer(of: rule, at: day) == .silent)
        let other = CaseStory.towardsGate.involved("exclude").home("H1", #""sharedWith":["FM-B"]"#)
        #expect(try other.answer(of: rule, at: day) == .silent)
    }
}
