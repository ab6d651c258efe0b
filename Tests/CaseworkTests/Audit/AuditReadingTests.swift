import Access
import Almanac
import Casework
import Events
import Foundation
import Ledger
import Projections
import Specifications
import Testing

@Suite struct AuditReadingTests {
    /// A trail that takes nothing, as on a full disk.
    private struct FullTrail: AuditTrail {
        let kept: MemoryAuditTrail
        var failure: AuditUnusable {
            AuditUnusable(path: "f", cause: StoreIOFailure(reporter: .sqlite, code: 13, message: "full"))
        }

        func write(_ records: [AuditRecord]) throws { throw failure }
        func read(_ selection: AuditSelection, _ body: (AuditEntry) throws -> Bool) throws {
            try kept.read(selection, body)
        }
        func end() -> AuditEnd { kept.end() }
        func verify(against held: AuditEnd?) -> AuditVerification { kept.verify(against: held) }
    }

    private static let records: [AuditRecord] = [
        .number(1), .number(2, of: ["K-002"]), .number(3, .disclosure, by: "A-2"), .number(4, by: nil, of: []),
    ]

    private static func trail() throws -> MemoryAuditTrail {
        let trail = MemoryAuditTrail()
        try trail.write(records)
        return trail
    }

    @Test func `who saw a case is told, newest first, and that it was asked is written down`() throws {
        let office = try Office(audit: Self.trail())
        let found = try office.casework.auditTrail(of: CaseRef("K-001"))
        #expect(found.total == 2 && found.rest == 0)
        #expect(try found.json.map { try #require($0["position"]) } == [.number("3"), .number("1")])
        #expect(found.text[0].text == "2026-03-27T16:00:00Z  A-2: disclosed, view 3 of K-001")
        let last = try #require(try office.audit.entries().last?.record)
        #expect(last.kind == .consultation && last.subject == "audit saw" && last.cases == ["K-001"])
        #expect(try office.casework.auditTrail(of: CaseRef("K-001")).total == 3)
    }

    @Test func `what an actor did is told, at most so much of it`() throws {
        let office = try Office(audit: Self.trail())
        let found = try office.casework.auditTrail(of: ActorRef("A-1"), limit: 1)
        #expect(found.total == 2 && found.shown == 1 && found.rest == 1)
        #expect(try office.audit.entries().last?.record.subject == "audit did A-1")
        let earlier = try office.casework.auditTrail(of: ActorRef("A-1"), until: .friday + .minutes(60))
        #expect(earlier.total == 1)
    }

    @Test func `if it cannot be written down that the trail is read, nothing of it is told`() throws {
        let office = try Office(audit: FullTrail(kept: Self.trail()))
        #expect(throws: AuditUnusable.self) { try office.casework.auditTrail(of: CaseRef("K-001")) }
        #expect(throws: AuditUnusable.self) { try office.casework.auditTrail(of: ActorRef("A-1")) }
        #expect(throws: AuditUnusable.self) { try office.casework.browsing() }
        // Only whether it is whole, so that a broken trail can be looked at.
        let report = try office.casework.verifyAudit()
        #expect(report.failure == nil)
        #expect(report.text.contains { $0.text.hasPrefix("not looked at: whether it can be written to") })
    }

    @Test func `a trail is held against an end that somebody kept`() throws {
        let office = try Office(audit: Self.trail())
        let held = try office.casework.verifyAudit().end
        #expect(held.hasPrefix("4:"))
        #expect(try office.casework.verifyAudit(against: held).failure == nil)
        #expect(try office.casework.verifyAudit(against: "9" + held.dropFirst()).failure is IntegrityBroken)
        #expect(throws: BadInput.self) { try office.casework.verifyAudit(against: "4") }
    }

    @Test func `looks are judged by roles, hours and pairs`() throws {
        let trail = MemoryAuditTrail()
        let office = try Office(audit: trail, at: "2026-03-16T09:00Z")
        try office.take([
            #"{"stream":"case/K-001","type":"CaseOpened","occurredAt":"2026-01-05T08:00:00Z","data":{"caseRef":"K-001","track":"custodial_release","tz":"Europe/Paris"}}"#,
            #"{"stream":"case/K-001","type":"RoleAssigned","occurredAt":"2026-01-05T08:00:00Z","data":{"actor":"A-1","role":"case_manager"}}"#,
        ])
        func look(_ actor: ActorRef, _ moment: String, of cases: [CaseRef] = ["K-001"]) throws -> AuditRecord {
            AuditRecord(
                .consultation, at: try Instant(parsing: moment), actor: actor, subject: "view needs", cases: cases)
        }
        try trail.write([
            look("A-1", "2026-03-10T10:00Z"), look("A-1", "2026-03-10T22:00Z"), look("A-2", "2026-03-10T10:00Z"),
            look("A-2", "2026-03-01T10:00Z"), look("A-2", "2026-03-10T10:00Z", of: ["K-001", "K-002"]),
        ])
        let pairs = try ScratchFolder()
        let file = try pairs.write("# sister\nA-1 K-001  # of her brother\n\n".utf8, to: "pairs")
        let report = try office.casework.browsing(related: file)
        #expect(report.looks == 3)
        #expect(report.findings.map(\.sign.rawValue) == ["without_role", "out_of_hours", "related"])
        #expect(report.findings.map(\.actor) == ["A-2", "A-1", "A-1"])
        #expect(try office.casework.browsing(weeks: 3, related: file).looks == 4)
        #expect(try trail.entries().last?.record.subject == "audit browsing")
        let wrong = try pairs.write("A-1\n".utf8, to: "wrong")
        #expect(throws: BadInput.self) { try office.casework.browsing(related: wrong) }
        #expect(throws: FileNotReadable.self) { try office.casework.browsing(related: pairs["missing"]) }
    }
}
