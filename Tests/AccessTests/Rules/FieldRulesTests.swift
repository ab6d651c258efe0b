import Access
import Almanac
import Events
import Projections
import Testing

/// The rules that the field insists on.
@Suite struct `What the field insists on` {
    static let authorities: [AgencyKind] = [.police, .intelligence, .prosecution]
    private static let pastoral = #"{"staffCategory":"faith","thirdPartyExpectation":"pastoral_confidence"}"#

    @Test(arguments: authorities, [Operation.see, .reveal, .list])
    func `pastoral notes never reach police, intelligence or prosecution`(kind: AgencyKind, operation: Operation) throws
    {
        let note = try Material.entry("ObservationRecorded", Self.pastoral)
        for roles: Set<AccessRole> in [[.coordinator], [.practitioner], [.decisionMaker]] {
            let answer = decided(operation, note, by: .given(roles, of: kind), relation: .opened())
            #expect(answer == .deny(.neverForAgency))
        }
    }

    @Test(arguments: authorities)
    func `what a support pair notes never reaches police, intelligence or prosecution`(kind: AgencyKind) throws {
        for note in [
            try Material.entry("ObservationRecorded", role: .mentor),
            try Material.entry("ObservationRecorded", purpose: "non_reporting"),
        ] {
            #expect(note.kind == .nonReporting)
            let answer = decided(.see, note, by: .given([.coordinator], of: kind), relation: .opened())
            #expect(answer == .deny(.neverForAgency))
        }
    }

    @Test func `of whom nobody said what agency they work for sees no confidences`() throws {
        let note = try Material.entry("ObservationRecorded", Self.pastoral)
        #expect(decided(.see, note, by: .given(of: nil), relation: .opened()) == .deny(.neverForAgency))
    }

    @Test func `pastoral notes stay with chaplains of the agency, and with those the person agreed to`() throws {
        let own = try Material.entry("ObservationRecorded", Self.pastoral, role: .chaplain, agency: "HERE")
        #expect(decided(.see, own, relation: .given([.faithCounsellor])).tags == [.protected])
        #expect(decided(.see, own, relation: .given([.caseManager])) == .deny(.notTheirs))
        let agreed = CaseRelation.given([.chaplain]) { $0.consented = [.pastoral] }
        let other = try Material.entry("ObservationRecorded", Self.pastoral, role: .chaplain)
        #expect(decided(.see, other, relation: agreed).tags == [.protected])
        #expect(decided(.see, other, relation: .given([.chaplain])) == .deny(.notTheirs))
    }

    @Test(arguments: Policy.telling.sorted { $0.rawValue < $1.rawValue })
    func `classified content is refused to everybody`(operation: Operation) throws {
        let spill = try Material.entry("InformationShared", #"{"shareId":"S-1","containsClassifiedContent":true}"#)
        for role in AccessRole.allCases {
            #expect(decided(operation, spill, by: .given([role]), relation: .opened()) == .deny(.classified))
        }
    }

    @Test func `an address is shown one at a time, and for a purpose`() {
        let relation = CaseRelation.given([.housingOfficer]) { $0.isOfLeadAgency = true }
        #expect(decided(.reveal, .whereabouts, relation: relation).isPermitted)
        #expect(decided(.reveal, .whereabouts, relation: relation, purpose: " ") == .deny(.purposeMissing))
        #expect(decided(.reveal, .whereabouts, relation: nil) == .deny(.noRelation))
        #expect(
            decided(.reveal, .whereabouts, relation: relation, at: .asked + .minutes(5)) == .deny(.stepUp))
    }

    @Test(arguments: [
        (Operation.see, AccessRole.coordinator), (.list, .coordinator), (.count, .supervisor),
        (.evaluate, .evaluator), (.export, .evaluator), (.watch, .watcher),
    ])
    func `an address is in no view, list, figure, export or message`(operation: Operation, role: AccessRole) {
        let answer = decided(operation, .whereabouts, by: .given([role]), relation: .opened())
        #expect(answer == .deny(.oneAtATime))
    }

    @Test func `a mentor sees what the work needs`() {
        let mentor = CaseRelation.given([.mentor]) { $0.agreed = Set(SharingCategory.allCases) }
        func tags(_ view: any View.Type) -> Set<AccessTag> { decided(.see, .view(view), relation: mentor).tags }
        #expect(tags(NeedsMatrix.self) == [.open, .sensitive])
        #expect(tags(ProgrammeDoseLedger.self) == [.open, .sensitive])
        #expect(tags(ContactSheet.self).contains(.open))
        #expect(tags(ConditionsLedger.self) == [.open])
        #expect(decided(.see, .view(AssessmentLedger.self), relation: mentor) == .deny(.notNeeded))
        #expect(decided(.see, .view(FamilyAndNetworkMap.self), relation: mentor) == .deny(.notTheirs))
        #expect(decided(.see, .view(IntelligenceLedger.self), relation: mentor) == .deny(.intelligence))
    }

    @Test func `what a relative said is protected, and does not flow to authorities`() throws {
        let said = try Material.entry("ObservationRecorded", #"{"staffCategory":"family"}"#)
        #expect(said.kind == .familySourced && said.tags == [.protected])
        #expect(decided(.see, said, relation: .given([.caseManager])) == .deny(.notTheirs))
        let police = Principal.given(of: .police)
        let agreed = CaseRelation.given([.policeLiaison, .familyCounsellor]) { $0.agreed = [.familyInformation] }
        #expect(decided(.see, said, by: police, relation: agreed) == .deny(.neverForAgency))
        let consented = CaseRelation.given([.policeLiaison, .familyCounsellor]) { $0.consented = [.familyInformation] }
        #expect(decided(.see, said, by: police, relation: consented).tags == [.protected])
    }

    @Test(arguments: [Operation.see, .reveal, .list, .count, .disclose])
    func `an evaluator sees tables over many and no case, whose small cells are withheld there`(operation: Operation) {
        let evaluator = Principal.given([.evaluator])
        #expect(decided(operation, .list(named: "cases"), by: evaluator, relation: .opened()) == .deny(.roleLacks))
        #expect(decided(.evaluate, .list(named: "cohort"), by: evaluator, relation: nil).tags == [.open, .sensitive])
        let free = Material.list(named: "cohort", tags: [.protected, .keySeparated])
        #expect(decided(.evaluate, free, by: evaluator, relation: nil) == .deny(.roleLacks))
    }

    @Test func `a supervisor counts and sees no case`() {
        let supervisor = Principal.given([.supervisor])
        #expect(decided(.count, .list(named: "caseload"), by: supervisor, relation: nil).tags == [.open])
        #expect(decided(.list, .list(named: "cases"), by: supervisor, relation: nil) == .deny(.roleLacks))
    }

    @Test(arguments: ViewCatalogue.all.map { $0.name })
    func `an administrator sees no case, and an inspector nothing of it but intelligence`(name: String) throws {
        let view = Material.view(try #require(ViewCatalogue.all.first { $0.name == name }))
        #expect(decided(.see, view, by: .given([.administrator]), relation: .opened()) == .deny(.roleLacks))
        let answer = decided(.see, view, by: .given([.inspector]), relation: nil)
        #expect(answer.isPermitted == (name == IntelligenceLedger.name))
    }
}
