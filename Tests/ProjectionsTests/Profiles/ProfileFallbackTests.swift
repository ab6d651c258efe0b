import Almanac
import Events
import Projections
import Specifications
import Testing

/// What the opening of a case says goes before its profile.
struct ProfileFallbackTests {
    private func file(
        _ profile: String?, track: String = "custodial_release", _ more: String = ""
    ) throws -> CaseFile {
        let named = profile.map { #","profile":"\#($0)""# } ?? ""
        return try CaseStory(untold: "K-1").telling(
            "2026-01-05T08:00Z", "CaseOpened",
            #"{"caseRef":"K-1","track":"\#(track)","tz":"Europe/Paris"\#(named)\#(more)}"#
        ).releaseSet("2026-09-01T09:00+02:00", known: "2026-01-06T08:00Z").file()
    }

    @Test(
        arguments: [
            ("copenhagen_coordination_unit", "", ["coordination_unit"]), (nil, "", []), ("SYS-FR", "", []),
            (
                "copenhagen_coordination_unit", #","forums":[{"forum":"case_conference","cadenceDays":30}]"#,
                ["case_conference"]
            ),
            ("copenhagen_coordination_unit", #","forums":[]"#, []),
        ] as [(String?, String, [String])])
    func `forums are those of the opening, else of the profile`(
        profile: String?, more: String, forums: [String]
    ) throws {
        #expect(try file(profile, more).forums.map(\.forum.rawValue) == forums)
    }

    @Test(
        arguments: [
            ("epanodos", "", true), (nil, "", nil), ("exit_24_7", "", nil),
            ("epanodos", #","requiredPlanDomains":["housing"]"#, false),
        ] as [(String?, String, Bool?)])
    func `plan domains are those of the opening, else of the profile`(
        profile: String?, more: String, hasLegal: Bool?
    ) throws {
        #expect(try file(profile, more).requiredPlanDomains?.contains(.known(.legal)) == hasLegal)
    }

    @Test(
        arguments: [
            ("social_net_conference", nil, true), ("social_net_conference", false, false), (nil, true, true),
            (nil, nil, false),
        ] as [(String?, Bool?, Bool)])
    func `an authority decides on the release if the date says so, else if the profile does`(
        profile: String?, said: Bool?, isRequired: Bool
    ) throws {
        let named = profile.map { #","profile":"\#($0)""# } ?? ""
        let file = try CaseStory(untold: "K-1").telling(
            "2026-01-05T08:00Z", "CaseOpened",
            #"{"caseRef":"K-1","track":"custodial_release","tz":"Europe/Paris"\#(named)}"#
        ).releaseSet(
            "2026-09-01T09:00+02:00", known: "2026-01-06T08:00Z",
            more: said.map { #""approvalRequired":\#($0)"# } ?? ""
        ).file()
        #expect(file.plannedRelease?.approvalRequired == isRequired)
    }

    @Test func `without a profile nobody says which documents are required, and a name without data changes nothing`()
        throws
    {
        for profile in [nil, "SYS-FR", "exit_24_7"] {
            #expect(try file(profile).requiredDocuments == nil)
        }
        #expect(try file("SYS-FR").serviceProfile == nil)
    }

    @Test(arguments: [("custodial_release", "2026-03-02T07:00:00Z"), ("community_measure", "2026-01-05T08:00:00Z")])
    func `a phase around the release begins with the case where there is no gate`(
        track: String, start: String
    ) throws {
        let forums = try file("rotterdam_case_conference", track: track).forums
        #expect(forums.map { $0.phaseStart?.description } == [start])
    }
}
