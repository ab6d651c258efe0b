import Ledger
import Specifications
import Testing

@Suite struct EntryStoreLawTests {
    @Test(arguments: EntryStoreLaws.all)
    func `SQLite keeps the law`(_ law: EntryStoreLaw) throws {
        let home = try ScratchFolder()
        var stores = 0
        try law.check {
            stores += 1
            return try home.newLedger("store-\(stores)")
        }
    }

    @Test(arguments: EntryStoreLaws.all)
    func `memory keeps the law`(_ law: EntryStoreLaw) throws {
        try law.check { MemoryStore() }
    }
}
