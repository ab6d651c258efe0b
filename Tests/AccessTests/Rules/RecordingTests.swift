import Access
import Almanac
import Events
import Projections
import Testing

@Suite struct `Recording needs rights too` {
    @Test(arguments: [
        ("ContactHeld", Role.mentor, true), ("ReleaseDateSet", .mentor, false),
        ("ReleaseDateSet", .prisonOfficer, true),
        ("AssessmentCompleted", .volunteer, false), ("AssessmentCompleted", .psychologist, true),
        ("IntelligenceReferenceRecorded", .caseManager, false),
        ("IntelligenceReferenceRecorded", .policeLiaison, true), ("CaseAccessLimited", .probationOfficer, false),
        ("CaseAccessLimited", .caseManager, true), ("BreakGlassReviewed", .caseManager, false),
        ("AlertRaised", .caseManager, false), ("NeverHeardOf", .caseManager, false),
    ])
    func `a responsibility on the case lets record what belongs to it`(type: String, role: Role, may: Bool) {
        let answer = decided(.record, Material(type), relation: .given([role]))
        #expect(answer.isPermitted == may)
    }

    @Test func `whoever has no part in a case records nothing in it`() {
        #expect(decided(.record, Material("ContactHeld"), relation: CaseRelation.none) == .deny(.noRelation))
        #expect(decided(.record, Material("ContactHeld"), relation: nil) == .deny(.noRelation))
    }

    @Test(arguments: [
        (AccessRole.supervisor, "BreakGlassReviewed", true), (.inspector, "BreakGlassReviewed", true),
        (.coordinator, "BreakGlassReviewed", false), (.administrator, "RuleParameterSet", true),
        (.coordinator, "RuleParameterSet", false), (.watcher, "AlertRaised", true),
        (.watcher, "ContactHeld", false), (.administrator, "ContactHeld", false), (.coordinator, "CaseOpened", true),
        (.practitioner, "CaseOpened", false), (.administrator, "AccessGranted", false),
    ])
    func `a granted role lets record what goes with it`(role: AccessRole, type: String, may: Bool) throws {
        let material = try Material.given(type)
        #expect(decided(.record, material, by: .given([role]), relation: CaseRelation.none).isPermitted == may)
    }

    @Test func `decision makers record decisions and nothing else`() {
        let lead = CaseRelation.given { $0.isOfLeadAgency = true }
        let judge = Principal.given([.decisionMaker])
        #expect(decided(.record, Material("RecallOrdered"), by: judge, relation: lead).isPermitted)
        #expect(decided(.record, Material("ContactHeld"), by: judge, relation: lead) == .deny(.roleLacks))
    }

    @Test func `only the recording agency corrects its entries`() throws {
        let need = #"{"needId":"N-1"}"#
        let theirs = try Material.entry("NeedMet", need, agency: "HERE")
        let other = try Material.entry("NeedMet", need)
        let leading = CaseRelation.given([.caseManager]) { $0.isOfLeadAgency = true }
        #expect(decided(.correct, theirs, relation: leading).isPermitted)
        #expect(decided(.correct, other, by: .given([.coordinator]), relation: leading) == .deny(.otherAgency))
        let own = try Material.entry("NeedMet", need, actor: "A-1")
        #expect(decided(.correct, own, relation: leading).isPermitted)
    }

    @Test(arguments: [("PersonReleased", true), ("PersonReturnedToCustody", true), ("NeedMet", false)])
    func `a release is withdrawn by a second person`(type: String, needsTwo: Bool) {
        let coordinator = Principal.given([.coordinator])
        func withdrawal(recordedBy actor: ActorRef?, asked: Principal) -> Decision {
            let material = Material(type, origin: Material.Origin(actor: actor, agency: "HERE"))
            return decided(.withdraw, material, by: asked, relation: .given([.caseManager]))
        }
        #expect(withdrawal(recordedBy: "A-2", asked: coordinator).isPermitted)
        #expect(withdrawal(recordedBy: "A-1", asked: coordinator).isPermitted == !needsTwo)
        #expect(withdrawal(recordedBy: nil, asked: coordinator).isPermitted == !needsTwo)
    }

    @Test(arguments: [
        (#"{"kind":"specialist_ve","levels":[{"threatTo":"public","level":"high"}],"assessors":["A-1"]}"#, true, true),
        (
            #"{"kind":"specialist_ve","levels":[{"threatTo":"public","level":"high"}],"assessors":["A-1"]}"#, false,
            false
        ),
        (#"{"kind":"specialist_ve","levels":[{"threatTo":"public","level":"high"}]}"#, true, false),
        (#"{"kind":"specialist_ve"}"#, true, true),
    ])
    func `nobody raises a level of risk without assessors and an author`(data: String, isSigned: Bool, may: Bool) throws
    {
        let assessment = try AssessmentCompleted.read(JSONParser.parse(data))
        let material = Material(recording: assessment, Attributes(recordedBy: isSigned ? "A-1" : nil))
        let answer = decided(.record, material, relation: .given([.psychologist]))
        #expect(answer == (may ? .permit(FieldPermit(material.tags)) : .deny(.lacksGround)))
    }

    @Test func `a level of risk is assessed anew, not corrected`() throws {
        let target = EntryID(high: 0x7000, low: 1)
        let data = #"{"target":"\#(target)","fields":{"levels":[{"threatTo":"public","level":"high"}]}}"#
        let correction = try EventCorrected.read(JSONParser.parse(data))
        let assessed = try Material.entry("AssessmentCompleted", #"{"kind":"specialist_ve"}"#, agency: "HERE")
        let material = assessed.amended(by: correction, Attributes(recordedBy: "A-1", agency: "HERE"))
        #expect(decided(.correct, material, relation: .given([.psychologist])) == .deny(.lacksGround))
        #expect(decided(.correct, assessed, relation: .given([.psychologist])).isPermitted)
    }
}

extension Material {
    /// Something of a type, without fields.
    fileprivate static func given(_ type: String) throws -> Material {
        Material(type, kind: Policy.events[type]?.kind ?? .ordinary)
    }
}
