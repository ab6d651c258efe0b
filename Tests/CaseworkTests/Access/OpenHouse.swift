import Casework
import Events
import Ledger
import Specifications

/// A local store with one case, its team, and something of everything that not everybody may see.
enum OpenHouse {
    /// A word in what was said in confidence to a chaplain.
    static let confided = "canary-confided"
    /// A word in what the family said.
    static let family = "CANARY-RELATIVE"
    /// A pointer to intelligence.
    static let pointer = "CANARY-POINTER"
    /// Where the address is kept.
    static let address = "CANARY-VAULT"

    static let lines: [String] = [
        actor("CM-1", "AGY-PROB", "probation"), actor("ME-3", "AGY-NGO", "ngo_exit"),
        actor("CH-2", "AGY-PRIS", "prison"), actor("PL-4", "AGY-POL", "police"), actor("XX-9", "AGY-PROB", "probation"),
        Line.of(
            "CaseOpened", #"{"caseRef":"K-001","track":"custodial_release","tz":"Europe/Paris"}"#,
            by("CM-1", "AGY-PROB")),
        Line.of("LeadAgencyDesignated", #"{"agency":"AGY-PROB"}"#, by("CM-1", "AGY-PROB")),
        role("CM-1", "case_manager"), role("ME-3", "mentor"), role("CH-2", "chaplain"), role("PL-4", "police_liaison"),
        Line.dateSet,
        Line.of(
            "NeedIdentified", #"{"needId":"N-1","domain":"leisure","criticality":"later"}"#, by("CM-1", "AGY-PROB")),
        Line.of(
            "HousingConfirmed", #"{"housingId":"H-1","kind":"supported","addressRef":"\#(address)"}"#,
            by("CM-1", "AGY-PROB")),
        Line.of(
            "ObservationRecorded",
            #"{"what":"\#(confided)","staffCategory":"faith","thirdPartyExpectation":"pastoral_confidence","when":"2026-03-01T10:00Z","where":"chapel","how":"told_by_person","valence":"neutral"}"#,
            by("CH-2", "AGY-PRIS") + #","role":"chaplain","provenance":{"where":"chapel","how":"told_by_person"}"#),
        Line.of(
            "FamilyMemberRecorded", #"{"relative":"\#(family)","relation":"sibling"}"#,
            by("FC-8", "AGY-FAM") + #","role":"family_counsellor""#),
        Line.of(
            "IntelligenceReferenceRecorded", #"{"refId":"\#(pointer)","ownerAgency":"AGY-POL"}"#, by("PL-4", "AGY-POL")),
    ]

    private static func actor(_ name: String, _ agency: String, _ kind: String) -> String {
        Line.of(
            "ActorRegistered", #"{"actor":"\#(name)","agency":"\#(agency)","agencyKind":"\#(kind)"}"#,
            in: "actor/\(name)")
    }

    private static func role(_ actor: String, _ role: String) -> String {
        Line.of("RoleAssigned", #"{"actor":"\#(actor)","role":"\#(role)"}"#, by("CM-1", "AGY-PROB"))
    }

    /// The members that say who recorded a line.
    static func by(_ actor: String, _ agency: String) -> String { #""recordedBy":"\#(actor)","agency":"\#(agency)""# }

    /// - Parameter folder: Where the store is to be, with its lists; `nil` for one in memory, which has none.
    static func office(
        with more: [String] = [], in folder: ScratchFolder? = nil, audit: any AuditTrail = MemoryAuditTrail()
    ) throws -> Office {
        let store: any EntryStore
        if let folder {
            try SQLiteLedger.create(in: folder["store"])
            store = try SQLiteLedger.open(folder["store"], keeping: Casework.storedViews())
        } else {
            store = MemoryStore()
        }
        let office = try Office(on: store, audit: audit)
        try office.take(lines + more)
        return office
    }

    /// Everything that a team member gets to read of the case, in both forms.
    static func read(_ office: Office, as actor: ActorRef) -> String {
        let casework = office.casework.asking(Asking(as: actor))
        return Questions.ofCase.values.map { question in (try? question(casework)) ?? "" }.joined(separator: "\n")
    }
}
