import Access
import Almanac
import Events
import Projections
import Specifications
import Testing

@Suite struct `Pointers to intelligence` {
    private static let pointer = #"{"refId":"I-1","ownerAgency":"POL"}"#

    @Test func `liaison, decision maker and inspector see a pointer`() throws {
        let pointer = try Material.entry("IntelligenceReferenceRecorded", Self.pointer)
        #expect(decided(.see, pointer, relation: .given([.intelligenceLiaison])).isPermitted)
        #expect(decided(.see, pointer, by: .given([.inspector]), relation: CaseRelation.none).isPermitted)
        let lead = CaseRelation.given { $0.isOfLeadAgency = true }
        #expect(decided(.see, pointer, by: .given([.decisionMaker]), relation: lead).isPermitted)
    }

    @Test(arguments: Role.allCases.filter { $0 != .intelligenceLiaison })
    func `nobody else does, whatever opens the case to them`(role: Role) throws {
        let pointer = try Material.entry("IntelligenceReferenceRecorded", Self.pointer)
        for granted: Set<AccessRole> in [[.coordinator], [.practitioner], [.dutyContact, .practitioner]] {
            #expect(decided(.see, pointer, by: .given(granted), relation: .opened([role])) == .deny(.intelligence))
        }
    }

    @Test func `an emergency opens it to nobody`() throws {
        let pointer = try Material.entry("IntelligenceReferenceRecorded", Self.pointer)
        let emergency = CaseRelation.given { $0.brokenOpenUntil = .asked + .minutes(60) }
        for granted: Set<AccessRole> in [[.coordinator], [.decisionMaker]] {
            #expect(decided(.see, pointer, by: .given(granted), relation: emergency) == .deny(.intelligence))
        }
    }

    @Test(arguments: [
        ("AlertRaised", #"{"alertId":"A","ruleId":"intelligence-not-usable","severity":"warning"}"#),
        ("InformationShared", #"{"shareId":"S-1","marking":"classified_pointer"}"#),
        ("InformationRequested", #"{"requestId":"R-1","category":"intelligence_pointer"}"#),
    ])
    func `what tells that there is a pointer is closed like the pointer`(type: String, data: String) throws {
        #expect(try Material.entry(type, data).kind == .intelligence)
    }

    @Test func `a dismissed pointer is gone from ordinary views, and stays in the ledger`() throws {
        let story = CaseStory()
            .telling("2026-01-10T08:00Z", "IntelligenceReferenceRecorded", Self.pointer, id: CaseStory.id(11))
            .telling("2026-01-11T08:00Z", "IntelligenceContextAdded", #"{"refId":"I-1"}"#, id: CaseStory.id(12))
            .telling("2026-01-12T08:00Z", "IntelligenceReferenceRecorded", #"{"refId":"I-2"}"#, id: CaseStory.id(13))
        #expect(DismissedPointers.entries(in: try story.file()) == [])
        let dismissed = story.telling(
            "2026-02-01T08:00Z", "IntelligenceReviewed", #"{"refId":"I-1","outcome":"dismissed"}"#,
            id: CaseStory.id(14))
        #expect(DismissedPointers.entries(in: try dismissed.file()) == Set([11, 12, 14].map(CaseStory.id)))
        #expect(DismissedPointers.views == ["decision", "intelligence"])
    }
}
