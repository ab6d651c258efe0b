import Access
import Almanac
import Events
import Projections
import Testing

@Suite struct `In an emergency` {
    private let emergency = CaseRelation.given { $0.brokenOpenUntil = .asked + .minutes(30) }

    @Test(arguments: [(1_799_999, true), (1_800_000, false), (1_800_001, false)] as [(Int64, Bool)])
    func `a case is open until the end, exclusive`(later: Int64, isOpen: Bool) {
        let answer = decided(
            .see, .view(NeedsMatrix.self), relation: emergency, at: .asked + .milliseconds(later))
        #expect(answer == (isOpen ? .permit(FieldPermit([.open, .sensitive, .protected])) : .deny(.noRelation)))
    }

    @Test func `it opens what is sensitive and health, and no confidences`() throws {
        let health = try Material.entry("ObservationRecorded", #"{"staffCategory":"medical"}"#)
        #expect(decided(.see, health, relation: emergency).isPermitted)
        let pastoral = try Material.entry("ObservationRecorded", #"{"staffCategory":"faith"}"#)
        #expect(decided(.see, pastoral, relation: emergency) == .deny(.notTheirs))
        let kept = try Material.entry("ObservationRecorded", role: .volunteer)
        #expect(decided(.see, kept, relation: emergency) == .deny(.notTheirs))
    }

    @Test(arguments: Policy.atMostSensitive.sorted { $0.rawValue < $1.rawValue })
    func `it opens nothing that is above the ceiling of the agency`(kind: AgencyKind) throws {
        let marked = try Material.entry("NeedMet", #"{"needId":"N-1"}"#, marking: .protected)
        #expect(decided(.see, marked, by: .given(of: kind), relation: emergency) == .deny(.neverForAgency))
        #expect(decided(.see, marked, by: .given(of: .probation), relation: emergency).isPermitted)
    }

    @Test func `opening one asks for a reason, a proof of who it is, and one case`() {
        let material = Material("case")
        #expect(decided(.breakGlass, material, relation: CaseRelation.none).isPermitted)
        #expect(decided(.breakGlass, material, relation: CaseRelation.none, purpose: nil) == .deny(.purposeMissing))
        #expect(decided(.breakGlass, material, relation: CaseRelation.none, purpose: " ") == .deny(.purposeMissing))
        #expect(
            decided(.breakGlass, material, relation: CaseRelation.none, at: .asked + .minutes(5)) == .deny(.stepUp))
        #expect(decided(.breakGlass, material, relation: nil) == .deny(.oneAtATime))
    }

    @Test func `it opens no case to whom the case is closed`() {
        let shut = CaseRelation.given { $0.isShutOut = true }
        #expect(decided(.breakGlass, Material("case"), relation: shut) == .deny(.shutOut))
        let both = CaseRelation.given {
            $0.isShutOut = true
            $0.brokenOpenUntil = .asked + .minutes(30)
        }
        #expect(decided(.see, .view(NeedsMatrix.self), relation: both) == .deny(.shutOut))
    }

    @Test(arguments: [AccessRole.supervisor, .evaluator, .inspector, .administrator, .watcher, .importer])
    func `whoever does not work on cases opens none`(role: AccessRole) {
        let answer = decided(.breakGlass, Material("case"), by: .given([role]), relation: CaseRelation.none)
        #expect(answer == .deny(.roleLacks))
    }
}
