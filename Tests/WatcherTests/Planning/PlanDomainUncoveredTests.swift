import Almanac
import Events
import Specifications
import Testing
import Watcher

/// When it speaks and what is required; what covers a part of life has a file of its own.
struct PlanDomainUncoveredTests {
    private let rule = PlanDomainUncovered.self
    private let bare = CaseStory.knownLong.planDrafted(domains: CaseStory.allButLeisure)
    private let late = "2026-03-01T09:00Z"

    @Test(
        arguments: [
            ("2026-01-09T09:00Z", [nil, .warning, .warning]),
            ("2026-02-24T09:00Z", [.warning, .urgent, .urgent]),
            (CaseStory.gate, [.urgent, .urgent, .urgent]),
        ] as [(String, Triplet)])
    func `a part left out is told sixty and fourteen days ahead, and until a release is recorded`(
        moment: String, severities: Triplet
    ) throws {
        #expect(try bare.triplet(of: rule, around: moment) == severities)
    }

    @Test func `the finding names what is left out and rests on the date and the newest version`() throws {
        let finding = try CaseStory.knownLong.planDrafted(domains: #""housing","finance","health","leisure""#)
            .finding(of: rule, at: late)
        #expect(finding.about == "")
        #expect(finding.evidence == [CaseStory.id(2), CaseStory.id(3)])
        #expect(try finding.dueBy == Instant(parsing: CaseStory.gate))
        #expect(finding.summary == "neither planned nor arranged: work education, family network, identity documents")
    }

    @Test func `every version counts, also an earlier one`() throws {
        let revised = bare.planRevised(at: "2026-02-01T08:00Z", domains: #""leisure""#)
        #expect(try revised.triplet(of: rule, around: "2026-02-01T08:00Z") == [.warning, nil, nil])
    }

    @Test func `a plan of another kind covers nothing`() throws {
        #expect(try bare.planDrafted("sentence", domains: #""leisure""#).severity(of: rule, at: late) == .urgent)
        let only = CaseStory.knownLong.planDrafted("sentence", domains: #""leisure""#)
        #expect(try only.answer(of: rule, at: late) == .silent)
    }

    @Test func `a plan that names no part of life leaves out all of them`() throws {
        let empty = CaseStory.knownLong.telling("2025-10-10T08:00Z", "PlanDrafted", #"{"planKind":"transition"}"#)
        #expect(
            try empty.finding(of: rule, at: late).summary == """
                neither planned nor arranged: housing, work education, finance, health, family network, leisure, \
                identity documents
                """)
    }

    @Test(
        arguments: [
            (#"["housing"]"#, nil), (#"["leisure","housing"]"#, .urgent), ("[]", nil),
            (#"["a part of tomorrow"]"#, .urgent),
            // What a person believes is no gap in a plan.
            (#"["ideology","faith_meaning"]"#, nil), (#"["mental_health"]"#, .urgent),
        ] as [(String, AlertSeverity?)])
    func `what the case requires goes before the usual list`(required: String, severity: AlertSeverity?) throws {
        let story = CaseStory(untold: "K-1").telling(
            "2025-01-01T08:00Z", "CaseOpened",
            """
            {"caseRef":"K-1","track":"custodial_release","tz":"Europe/Paris","requiredPlanDomains":\(required)}
            """
        ).releaseSet(CaseStory.gate).planDrafted(domains: CaseStory.allButLeisure)
        #expect(try story.severity(of: rule, at: late) == severity)
    }

    @Test func `the usual list can be set`() throws {
        let housing = policy(rule, "required", .array([.string("housing"), .string("ideology")]))
        #expect(try bare.answer(of: rule, at: late, policy: housing) == .silent)
        let digital = policy(rule, "required", .array([.string("digital")]))
        #expect(try bare.severity(of: rule, at: late, policy: digital) == .urgent)
    }

    @Test func `without a date nobody can tell, unless all is covered`() throws {
        let undated = CaseStory.withoutDate.planDrafted(domains: CaseStory.allButLeisure)
        #expect(try undated.answer(of: rule, at: late) == .unknown("the release date"))
        let covered = undated.planRevised(at: "2026-02-01T08:00Z", domains: #""leisure""#)
        #expect(try covered.answer(of: rule, at: late) == .silent)
        #expect(try CaseStory.withoutDate.answer(of: rule, at: late) == .silent)
    }

    @Test func `it ends with the release`() throws {
        let out = bare.released(CaseStory.gate)
        #expect(try out.triplet(of: rule, around: CaseStory.gate) == [.urgent, nil, nil])
    }

    @Test(arguments: [CaseOpened.Track.communityMeasure, .neverSentenced])
    func `a track without gate is silent`(track: CaseOpened.Track) throws {
        #expect(try CaseStory(track: track).planDrafted().answer(of: rule, at: late) == .silent)
    }
}

extension CaseStory {
    /// All parts of life that are usually required, but for leisure.
    static let allButLeisure =
        #""housing","work_education","finance","health","family_network","identity_documents""#
}
