import Access
import Almanac
import Events
import Projections
import Specifications
import Testing

/// How somebody stands to a case follows from what stands in it.
struct CaseRelationTests {
    private let story = CaseStory()

    private func relation(
        _ story: CaseStory, of actor: ActorRef? = "A-1", agency: AgencyRef? = "HERE", kind: AgencyKind? = .ngoExit,
        at moment: String = "2026-03-27T14:30Z"
    ) throws -> CaseRelation {
        let principal = Principal(actor: actor, agency: agency, agencyKind: kind, roles: [.practitioner])
        let only = try story.history().telling(CaseRelation.sources)
        return CaseRelation(
            of: principal, in: CaseFile(story.caseRef, only), under: try story.directory(),
            at: try Instant(parsing: moment))
    }

    @Test func `nobody stands to a case of which nothing says so`() throws {
        #expect(try relation(story) == .none)
    }

    @Test(arguments: [
        ("2026-01-31T23:59:59.999Z", false), ("2026-02-01T00:00Z", true), ("2026-02-28T23:59:59.999Z", true),
        ("2026-03-01T00:00Z", false),
    ])
    func `a responsibility counts while it is held`(moment: String, isHeld: Bool) throws {
        let assigned = story.telling(
            "2026-01-01T08:00Z", "RoleAssigned",
            #"{"actor":"A-1","role":"mentor","from":"2026-02-01T00:00Z","until":"2026-03-01T00:00Z"}"#)
        #expect(try relation(assigned, at: moment).teamRoles == (isHeld ? [.mentor] : []))
        #expect(try relation(assigned, of: "A-2", at: moment).teamRoles == [])
    }

    @Test func `a mentor whom the person accepted counts, on trial until its last day`() throws {
        func matched(_ more: String) -> CaseStory {
            story.telling("2026-01-01T08:00Z", "MentorMatched", #"{"actor":"A-1"\#(more)}"#)
        }
        #expect(try relation(matched("")).teamRoles == [.mentor])
        #expect(try relation(matched(#","acceptedByPerson":false"#)).teamRoles == [])
        #expect(try relation(matched(#","trialUntil":"2026-03-27""#)).teamRoles == [.mentor])
        #expect(try relation(matched(#","trialUntil":"2026-03-26""#)).teamRoles == [])
        let ended = matched("").telling("2026-02-01T08:00Z", "RoleEnded", #"{"actor":"A-1","role":"mentor"}"#)
        #expect(try relation(ended).teamRoles == [])
    }

    @Test func `the agency leads that was designated, or to which responsibility moved, last`() throws {
        let designated = story.telling("2026-01-01T08:00Z", "LeadAgencyDesignated", #"{"agency":"HERE"}"#)
        #expect(try relation(designated).isOfLeadAgency)
        #expect(try !relation(designated, agency: "THERE").isOfLeadAgency)
        let moved = designated.telling("2026-02-01T08:00Z", "CaseTransferred", #"{"toAgency":"THERE"}"#)
        #expect(try !relation(moved).isOfLeadAgency)
        #expect(try relation(moved, agency: "THERE").isOfLeadAgency)
        #expect(try relation(moved, at: "2026-01-31T08:00Z").isOfLeadAgency)
    }

    @Test(arguments: [("2026-02-28", false), ("2026-03-27", true), ("2026-03-28", true)])
    func `consent counts up to its last day`(lastDay: String, counts: Bool) throws {
        let given = story.telling(
            "2026-01-01T08:00Z", "ConsentRecorded",
            #"""
            {"state":"given","giver":"person","scope":["health_summary"],"recipients":["HERE"],"validUntil":"\#(lastDay)"}
            """#)
        #expect(try relation(given).consented == (counts ? [.healthSummary] : []))
        #expect(try relation(given, agency: "THERE").consented == [])
    }

    @Test func `consent that was withdrawn, names nobody, or is another's to give lets nobody in`() throws {
        func told(_ data: String) -> CaseStory { story.telling("2026-01-01T08:00Z", "ConsentRecorded", data) }
        let given = told(#"{"state":"given","giver":"person","scope":["needs"],"recipients":["HERE"]}"#)
        #expect(try relation(given).consented == [.needs])
        let withdrawn = given.telling(
            "2026-02-01T08:00Z", "ConsentRecorded", #"{"state":"withdrawn","giver":"person"}"#)
        #expect(try relation(withdrawn).consented == [])
        #expect(try relation(told(#"{"state":"given","giver":"person","scope":["needs"]}"#)).consented == [])
        let byFamily = told(
            #"{"state":"given","giver":"family","scope":["needs","family_information"],"recipients":["HERE"]}"#)
        #expect(try relation(byFamily).consented == [.familyInformation])
    }

    private var shared: CaseStory {
        story.telling("2026-01-01T08:00Z", "LeadAgencyDesignated", #"{"agency":"THERE","agencyKind":"probation"}"#)
    }

    private func agreed(_ story: CaseStory, _ more: String) -> CaseStory {
        story.telling(
            "2026-01-01T08:00Z", "SharingAgreementRegistered",
            #"{"agreementId":"AG","categories":["needs"]\#(more)}"#, in: "agreement/AG")
    }

    @Test(arguments: [
        (#","parties":["ngo_exit","probation"]"#, true), (#","parties":["HERE","THERE"]"#, true),
        (#","parties":["HERE","police"]"#, false), (#","parties":["probation","police"]"#, false), ("", false),
        (#","parties":["HERE","THERE"],"validUntil":"2026-03-27""#, true),
        (#","parties":["HERE","THERE"],"validUntil":"2026-03-26""#, false),
        (#","parties":["HERE","THERE"],"validFrom":"2026-03-28""#, false),
    ])
    func `an agreement counts between parties that work on the case, while it is in force`(more: String, counts: Bool)
        throws
    {
        #expect(try relation(agreed(shared, more)).agreed == (counts ? [.needs] : []))
    }

    @Test func `an exclusion closes the case to those it names`() throws {
        let limited = story.telling(
            "2026-01-01T08:00Z", "CaseAccessLimited", #"{"limitId":"L-1","kind":"exclusion","actors":["A-1"]}"#)
        #expect(try relation(limited).isShutOut)
        #expect(try !relation(limited, of: "A-2").isShutOut)
        let lifted = limited.telling("2026-02-01T08:00Z", "CaseAccessLimitLifted", #"{"limitId":"L-1"}"#)
        #expect(try !relation(lifted).isShutOut)
        #expect(try relation(lifted, at: "2026-01-31T08:00Z").isShutOut)
    }

    @Test func `a restriction closes the case to all but those it names`() throws {
        let limited = story.telling(
            "2026-01-01T08:00Z", "CaseAccessLimited",
            #"{"limitId":"L-1","kind":"restriction","actors":["A-1"],"agencies":["THERE"]}"#)
        #expect(try !relation(limited).isShutOut)
        #expect(try relation(limited, of: "A-2").isShutOut)
        #expect(try !relation(limited, of: "A-2", agency: "THERE").isShutOut)
        #expect(try relation(limited, of: nil, agency: nil).isShutOut)
    }

    @Test(
        arguments: [
            ("2026-03-27T13:59:59.999Z", nil), ("2026-03-27T14:00Z", "2026-03-27T15:00Z"),
            ("2026-03-27T14:59:59.999Z", "2026-03-27T15:00Z"), ("2026-03-27T15:00Z", nil),
        ] as [(String, String?)])
    func `an emergency lasts an hour at most`(moment: String, end: String?) throws {
        let opened = story.telling(
            "2026-03-27T14:00Z", "BreakGlassOpened",
            #"{"breakGlassId":"B-1","actor":"A-1","reason":"danger to life","minutes":60}"#)
        #expect(try relation(opened, at: moment).brokenOpenUntil == end.map { try Instant(parsing: $0) })
        #expect(try relation(opened, of: "A-2", at: moment).brokenOpenUntil == nil)
    }

    @Test func `an emergency that was found not justified is over`() throws {
        let reviewed = story.telling(
            "2026-03-27T14:00Z", "BreakGlassOpened",
            #"{"breakGlassId":"B-1","actor":"A-1","reason":"danger to life","minutes":60}"#
        ).telling(
            "2026-03-27T14:10Z", "BreakGlassReviewed",
            #"{"breakGlassId":"B-1","reviewer":"A-2","outcome":"not_justified"}"#)
        #expect(try relation(reviewed, at: "2026-03-27T14:09:59.999Z").brokenOpenUntil != nil)
        #expect(try relation(reviewed, at: "2026-03-27T14:10Z").brokenOpenUntil == nil)
    }

    @Test func `what decides is all in the sources`() throws {
        let told = shared.role("case_manager", "A-1").telling(
            "2026-01-01T08:00Z", "ConsentRecorded",
            #"{"state":"given","giver":"person","scope":["needs"],"recipients":["HERE"]}"#)
        let principal = Principal(actor: "A-1", agency: "HERE", roles: [.practitioner])
        let moment = try Instant(parsing: "2026-03-27T14:30Z")
        let whole = CaseRelation(of: principal, in: try told.file(), under: try told.directory(), at: moment)
        #expect(try relation(told, kind: nil) == whole)
        #expect(whole.teamRoles == [.caseManager] && whole.consented == [.needs])
    }
}
