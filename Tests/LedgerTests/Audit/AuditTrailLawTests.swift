import Ledger
import Specifications
import Testing

@Suite struct AuditTrailLawTests {
    @Test(arguments: AuditTrailLaws.all)
    func `SQLite keeps the law`(_ law: AuditTrailLaw) throws {
        let home = try ScratchFolder()
        var stores = 0
        try law.check {
            stores += 1
            return SQLiteAuditTrail(of: try home.newLedger("store-\(stores)"))
        }
    }

    @Test(arguments: AuditTrailLaws.all)
    func `memory keeps the law`(_ law: AuditTrailLaw) throws {
        try law.check { MemoryAuditTrail() }
    }
}
