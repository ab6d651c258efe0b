import Almanac
import Events
import Projections
import Specifications
import Testing

/// Who answers for what, and what nobody answers for.
struct TeamAndRolesTests: TeamLines {
    @Test func `a program reads the names of the contract`() throws {
        let json = try mentor.view(TeamAndRoles.self, at: Self.march).json
        #expect(json.names.isSuperset(of: ["roles", "vacancies", "changesIn180d"]))
        let role = try #require(json["roles"]?.elements.first)
        #expect(
            role.names == [
                "role", "actor", "agency", "agencyKind", "setting", "continuesAfterRelease", "tier", "since", "until",
                "trainedUntil", "vettedUntil", "caseload", "lastContactWithPerson", "policeContact",
            ])
        #expect(role["caseload"] == nil)
        #expect(try #require(json["vacancies"]?.elements.first).names == ["role", "since"])
    }

    @Test func `who left is not told, who is to begin is`() throws {
        let story = mentor.telling("2026-02-01T09:00Z", "RoleEnded", #"{"actor":"M-1","role":"mentor"}"#)
            .telling(
                "2026-02-02T09:00Z", "RoleAssigned",
                #"{"actor":"M-2","role":"mentor","from":"2026-04-01T09:00Z"}"#)
        let view = try story.view(TeamAndRoles.self, at: Self.march)
        #expect(view.members.map(\.tenure.actor) == ["M-2"])
        #expect(view.tells("from Wed 1 Apr 2026"))
        #expect(view.alarms("mentor: since Sun 1 Feb 2026, last M-1"))
    }

    @Test func `a role is vacant from the moment its last holder leaves`() throws {
        let story = mentor.role("case_manager", "C-1")
            .telling("2026-02-01T09:00Z", "RoleEnded", #"{"actor":"M-1","role":"mentor"}"#)
        let found = try triplet(around: "2026-02-01T09:00Z") { moment in
            TeamAndRoles(of: try story.dossier(at: moment)).vacancies.map(\.role)
        }
        #expect(found == [[], [.mentor], [.mentor]])
    }

    @Test(arguments: [("volunteer", [Role]()), ("psychologist", [.psychologist]), ("case_manager", [.caseManager])])
    func `what must be taken over is vacant when its holder leaves`(role: String, vacant: [Role]) throws {
        let manager = role == "case_manager" ? CaseStory() : CaseStory().role("case_manager", "C-1")
        let story = manager.role(role, "A-1")
            .telling("2026-02-01T09:00Z", "RoleEnded", #"{"actor":"A-1","role":"\#(role)"}"#)
        #expect(try story.view(TeamAndRoles.self, at: Self.march).vacancies.map(\.role) == vacant)
    }

    @Test func `a prison social worker is not missed after release`() throws {
        let story = CaseStory().role("case_manager", "C-1").role("prison_social_worker", "P-1", setting: "custody")
            .telling("2026-02-01T09:00Z", "RoleEnded", #"{"actor":"P-1","role":"prison_social_worker"}"#)
        #expect(try story.view(TeamAndRoles.self, at: Self.march).vacancies.map(\.role) == [.prisonSocialWorker])
        let out = story.released("2026-02-10T09:00Z")
        #expect(try out.view(TeamAndRoles.self, at: Self.march).vacancies.isEmpty)
    }

    @Test func `a case that nobody ever managed says so from its opening`() throws {
        let view = try CaseStory().view(TeamAndRoles.self, at: Self.march)
        #expect(view.vacancies.map(\.since) == [try moment("2025-09-01T08:00Z")])
        #expect(view.tells("nobody ever held it"))
        #expect(view.tells("nobody is recorded to hold a role"))
        let closed = CaseStory().telling("2026-02-01T09:00Z", "CaseClosed", #"{"reason":"goals_met"}"#)
        #expect(try closed.view(TeamAndRoles.self, at: Self.march).vacancies.isEmpty)
    }

    @Test(
        arguments: [
            ("mentor", nil, nil), ("mentor", "police", true), ("mentor", "probation", false),
            ("police_liaison", nil, true), ("police_liaison", "municipality", true),
        ] as [(String, String?, Bool?)])
    func `a police contact is one by role or by agency`(role: String, agency: String?, expected: Bool?) throws {
        var story = CaseStory().role(role, "A-1")
        if let agency {
            story = story.telling(
                "2025-06-01T08:00Z", "ActorRegistered", #"{"actor":"A-1","agencyKind":"\#(agency)"}"#, in: "actor/A-1")
        }
        let member = try only(story)
        #expect(member.isPoliceContact == expected)
        #expect(member.agencyKind?.rawValue == agency)
    }

    @Test func `the last contact with the person is told, not one with the family`() throws {
        let story = mentor.met("M-1", "2026-02-01T09:00Z").telling(
            "2026-02-03T09:00Z", "ContactHeld", #"{"actor":"M-1","with":"family"}"#)
        #expect(try only(story).lastContact == (try moment("2026-02-01T09:00Z")))
        #expect(try only(mentor).lastContact == nil)
        #expect(try mentor.view(TeamAndRoles.self, at: Self.march).tells("no contact with the person recorded"))
    }

    @Test func `endings of key workers count for 180 days, both ends included`() throws {
        let story = CaseStory().role("exit_worker", "E-1").role("volunteer", "V-1")
            .telling("2026-01-01T09:00Z", "RoleEnded", #"{"actor":"E-1","role":"exit_worker"}"#)
            .telling("2026-01-01T09:00Z", "RoleEnded", #"{"actor":"V-1","role":"volunteer"}"#)
        let counts = { (moment: Instant) in TeamAndRoles(of: try story.dossier(at: moment)).recentChanges }
        #expect(try triplet(around: "2026-01-01T09:00Z", counts) == [0, 1, 1])
        #expect(try triplet(around: "2026-06-30T09:00Z", counts) == [1, 1, 0])
    }

    @Test(arguments: [(CaseOpened.Track.custodialRelease, true), (.remand, true), (.neverSentenced, false)])
    func `whether a role stays after release is told only where there is a gate`(
        track: CaseOpened.Track, told: Bool
    ) throws {
        let story = CaseStory(track: track).role("mentor", "M-1")
        #expect(try story.view(TeamAndRoles.self, at: Self.march).tells("stays after release") == told)
    }

    @Test(
        arguments: [
            (#""supervisionFollows":true"#, nil, [Role.probationOfficer]), ("", nil, [.probationOfficer]),
            (#""supervisionFollows":false"#, nil, []), ("", "csm_officer", []), ("", "probation_officer", []),
        ] as [(String, String?, [Role])])
    func `where supervision follows, somebody of probation is missed from the start`(
        more: String, held: String?, vacant: [Role]
    ) throws {
        let dated = CaseStory().role("case_manager", "C-1").releaseSet("2026-06-01T08:00Z", more: more)
        let story = held.map { dated.role($0, "P-1") } ?? dated
        #expect(try story.view(TeamAndRoles.self, at: Self.march).vacancies.map(\.role) == vacant)
    }
}
