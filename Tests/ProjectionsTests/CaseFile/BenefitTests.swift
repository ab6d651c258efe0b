import Almanac
import Events
import Projections
import Specifications
import Testing

/// Benefits with their last day to claim.
struct BenefitTests {
    private func story(_ more: String, opened: CaseStory = CaseStory().releaseSet("2026-12-31T10:00Z")) -> CaseStory {
        opened.telling(
            "2026-03-05T08:00Z", "BenefitEntitlementIdentified", #"{"benefitId":"B1"\#(more)}"#)
    }

    private func only(_ story: CaseStory) throws -> Benefit {
        let benefits = try story.file().benefits
        #expect(benefits.count == 1)
        return try #require(benefits.first)
    }

    @Test(
        arguments: [
            (#","opensAt":"release","claimWindowMonths":2"#, "2027-02-28"), (#","claimWindowMonths":2"#, "2027-02-28"),
            (#","opensAt":"release","claimWindowDays":10"#, "2027-01-10"),
            (#","opensAt":"date","claimWindowDays":10"#, "2027-01-10"),
            (#","claimWindowMonths":2,"deadline":"2026-09-01""#, "2026-09-01"), ("", nil),
        ] as [(String, String?)])
    func `the last day is the one that is given, or else the end of the window`(more: String, deadline: String?) throws
    {
        #expect(try only(story(more)).deadline?.description == deadline)
    }

    @Test func `without a release the end of the window is unknown, unless it opens on a day of its own`() throws {
        #expect(try only(story(#","claimWindowMonths":2"#, opened: CaseStory())).deadline == nil)
        let own = try only(story(#","opensAt":"date","claimWindowDays":10"#, opened: CaseStory()))
        #expect(own.deadline?.description == "2026-03-15")
    }

    @Test(arguments: [("2026-08-31", BenefitStanding.open), ("2026-09-01", .open), ("2026-09-02", .lapsed)])
    func `it lapses when its last day is over`(day: String, standing: BenefitStanding) throws {
        let benefit = try only(story(#","deadline":"2026-09-01""#))
        #expect(benefit.state(on: try CivilDate(parsing: day)) == .known(standing))
    }

    @Test(arguments: ["submitted", "granted", "refused", "lapsed_accepted", "a_new_word"])
    func `a claim speaks for itself, also after the last day and without an entitlement`(state: String) throws {
        let claimed = story(#","deadline":"2026-09-01""#).telling(
            "2026-08-01T08:00Z", "BenefitClaimUpdated", #"{"benefitId":"B1","state":"\#(state)"}"#)
        let bare = CaseStory().telling(
            "2026-08-01T08:00Z", "BenefitClaimUpdated", #"{"benefitId":"B1","state":"\#(state)"}"#)
        for story in [claimed, bare] {
            #expect(try only(story).state(on: CivilDate(parsing: "2026-10-01")).rawValue == state)
        }
    }
}
