import Almanac
import Events
import Projections
import Specifications
import Testing

/// Who would be there, and what is agreed with the person.
struct ReadinessPeopleTests {
    private let story = CaseStory().releaseSet("2026-03-10T09:00Z")
    private let day = "2026-03-05T09:00Z"

    private func pickup(_ more: String) -> CaseStory {
        story.telling("2026-02-01T08:00Z", "GatePickupArranged", #"{"pickupId":"PU-1",\#(more)}"#)
    }

    @Test(
        arguments: [
            (#""meetAt":"2026-03-10T09:00Z""#, true), (#""meetAt":"2026-03-10T12:00Z""#, false),
            (#""meetAt":"2026-03-10""#, nil), (#""by":"M-1""#, nil),
        ] as [(String, Bool?)])
    func `a pick-up fits, does not fit, or nobody can tell`(more: String, fits: Bool?) throws {
        #expect(try pickup(more).readiness(at: day).pickupFits == fits)
    }

    @Test func `nobody can tell whether a pick-up fits a day without hour`() throws {
        let story = CaseStory().releaseSet("2026-03-10").telling(
            "2026-02-01T08:00Z", "GatePickupArranged", #"{"pickupId":"PU-1","meetAt":"2026-03-10T09:00Z"}"#)
        #expect(try story.readiness(at: day).pickupFits == nil)
    }

    @Test func `a confirmed pick-up is shown before one that is not`() throws {
        let two = pickup(#""confirmed":true"#).telling(
            "2026-02-02T08:00Z", "GatePickupArranged", #"{"pickupId":"PU-2"}"#)
        #expect(try two.readiness(at: day).pickup?.event.pickupId == "PU-1")
        #expect(try story.readiness(at: day).pickup == nil)
    }

    @Test func `whoever stays after release is shown with the last meeting, if there was one`() throws {
        let told = story.role("mentor", "M-1").role("probation_officer", "PO-1").met("M-1", "2026-01-05T08:00Z")
            .role("chaplain", "C-1", continues: false).met("C-1", "2026-01-06T08:00Z")
        let continuity = try told.readiness(at: day).continuity
        #expect(continuity.map(\.actor) == ["M-1", "PO-1"])
        #expect(continuity.map(\.lastMet) == [try moment("2026-01-05T08:00Z"), nil])
    }

    @Test func `roles that nobody holds are named`() throws {
        #expect(try story.readiness(at: day).team.emptyRoles == ["case manager", "probation officer", "lead agency"])
        let led = story.role("case_manager", "CM-1").role("csm_officer", "PO-1").telling(
            "2025-10-01T08:00Z", "LeadAgencyDesignated", #"{"agency":"PROB"}"#)
        let team = try led.readiness(at: day).team
        #expect(team.emptyRoles == [])
        #expect(team.caseManager == "CM-1")
        #expect(team.probation == "PO-1")
        #expect(team.leadAgency == "PROB")
    }

    @Test func `without supervision nobody misses the probation officer`() throws {
        let free = CaseStory().releaseSet("2026-03-10T09:00Z", more: #""supervisionFollows":false"#)
        #expect(try free.readiness(at: day).team.emptyRoles == ["case manager", "lead agency"])
    }

    @Test(
        arguments: [
            (#""version":2,"personSigned":true"#, .signed, 2), (#""version":2,"personSigned":false"#, .refused, nil),
            (#""version":2"#, .open, nil), (#""version":1,"personSigned":true"#, .open, 1),
        ] as [(String, ReleaseReadiness.PersonPosition, Int?)])
    func `the person stands to the newest plan as recorded, and is not made to`(
        agreed: String, position: ReleaseReadiness.PersonPosition, version: Int?
    ) throws {
        let planned = story.telling("2026-01-05T08:00Z", "PlanDrafted", #"{"planKind":"transition","version":1}"#)
            .telling("2026-01-06T08:00Z", "PlanRevised", #"{"planKind":"transition","version":2}"#)
            .telling("2026-01-07T08:00Z", "PlanAgreed", #"{"planKind":"transition",\#(agreed)}"#)
        let plan = try planned.readiness(at: day).plan
        #expect(plan.version == 2)
        #expect(plan.position == position)
        #expect(plan.agreedVersion == version)
    }

    @Test func `a role that ended is nobody's`() throws {
        let ended = story.role("case_manager", "CM-1").telling(
            "2026-02-01T08:00Z", "RoleEnded", #"{"actor":"CM-1","role":"case_manager"}"#)
        let holders = try triplet(around: "2026-02-01T08:00Z") { try ended.readiness(at: $0).team.caseManager }
        #expect(holders == ["CM-1", nil, nil])
    }
}
