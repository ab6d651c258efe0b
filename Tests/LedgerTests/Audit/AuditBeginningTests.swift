import Almanac
import Foundation
import Specifications
import Testing

@testable import Ledger

@Suite struct AuditBeginningTests {
    private let record = AuditRecord(.beginning, at: .friday, subject: "audit begin", justification: "lost")

    @Test func `a new trail says where the one before it ended, which is put aside whole`() throws {
        let given = try TamperedTrail()
        try given.trail.write([.number(7)])
        let end = try given.trail.end()
        #expect(try given.another().beginAnew(record) == "audit.sqlite.1")
        let entries = try given.another().entries()
        #expect(entries.map(\.position) == [1])
        #expect(entries[0].record.fields == ["noted end \(end)", "put aside as audit.sqlite.1"])
        #expect(try given.damages() == [])
        // Whoever had the old one open goes on with the new one.
        try given.trail.write([.number(8)])
        #expect(try given.another().entries().count == 2)
        #expect(try given.another().beginAnew(record) == "audit.sqlite.2")
        for name in ["audit.sqlite", "audit.sqlite-wal", "audit.sqlite-shm"] { unlink(given.home["store/" + name]) }
        unlink(given.home["store/audit.lock"])
        for end in ["", "-wal"] { rename(given.file + ".1" + end, given.file + end) }
        #expect(try given.another().entries().count == 7)
    }

    @Test func `where the trail is missing one is begun, and can be written to`() throws {
        let given = try TamperedTrail()
        for end in ["", "-wal", "-shm"] { unlink(given.file + end) }
        #expect(try given.trail.beginAnew(record) == nil)
        try given.trail.write([.number(7)])
        #expect(try given.another().entries().map(\.record.kind) == [.beginning, .consultation])
        #expect(try given.home.permissions("store/audit.sqlite") == 0o600)
    }

    @Test func `a trail that lost its end can be replaced, and says so`() throws {
        let given = try TamperedTrail()
        try given.change("DELETE FROM record WHERE position > 2", "DELETE FROM mention WHERE position > 2")
        #expect(throws: AuditCutShort.self) { try given.another().write([.number(7)]) }
        try given.another().beginAnew(record)
        try given.another().write([.number(7)])
        #expect(try given.another().entries()[0].record.fields[0].hasPrefix("noted end 6:"))
    }

    @Test func `a restored store has a trail, which says whether it is the one of the backup`() throws {
        let given = try BackedUp()
        let trail = SQLiteAuditTrail(of: given.ledger)
        try trail.write([.number(1), .number(2)])
        let restoration = try given.restoration()
        try restoration.makeLog(
            of: given.ledger.identity().store.text, checkpointsBy: given.ledger.identity().verifier.description)
        for entry in try trail.entries() { try restoration.takeAudit([entry.record]) }
        #expect(try restoration.auditEnd() == trail.end())
        try restoration.take(given.lines())
        let restored = SQLiteAuditTrail(of: try given.finish(restoration))
        #expect(
            try restored.entries().map(\.record.subject)
                == ["view 1", "view 2", "restore with the trail of the backup"])
        #expect(try restored.verify().damages == [])
    }

    @Test func `a store that is restored without a trail begins one that says so`() throws {
        let given = try BackedUp()
        let restored = SQLiteAuditTrail(of: try given.restore(given.lines()))
        #expect(try restored.entries().map(\.record.subject) == ["restore without a trail"])
        #expect(try restored.verify().damages == [])
        #expect(try given.home.permissions("new/audit.sqlite") == 0o600)
    }
}
