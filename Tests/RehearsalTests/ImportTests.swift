import Almanac
import Casework
import Events
import Ledger
import Rehearsal
import Specifications
import Testing

/// A made-up caseload is taken in whole, by every kind of store.
struct ImportTests {
    private func takeIn(_ cases: Int, _ store: any EntryStore, keepingTimes: Bool) throws -> ImportReport {
        let now = try Instant(parsing: "2026-03-10T09:00Z")
        var lines = Caseload(cases: cases, seed: 11).lines()
        return try Casework(on: store, audit: MemoryAuditTrail(), clock: { now }).importLines(
            from: "caseload", keepingRecordedTimes: keepingTimes, nextLine: { try lines.next() })
    }

    @Test(arguments: [true, false])
    func `every line enters a store of SQLite`(keepingTimes: Bool) throws {
        let folder = try ScratchFolder()
        try SQLiteLedger.create(in: folder["store"])
        let store = try SQLiteLedger.open(folder["store"])
        let report = try takeIn(40, store, keepingTimes: keepingTimes)
        #expect(report.recorded == report.lines && report.lines > 2_000)
        #expect(try store.entries().count == report.recorded)
        #expect(try takeIn(40, store, keepingTimes: keepingTimes).known == report.lines)
    }

    @Test func `memory and SQLite hold the same entries`() throws {
        let folder = try ScratchFolder()
        try SQLiteLedger.create(in: folder["store"])
        let (written, held) = (try SQLiteLedger.open(folder["store"]), MemoryStore())
        _ = try takeIn(2, written, keepingTimes: true)
        _ = try takeIn(2, held, keepingTimes: true)
        #expect(try written.entries() == held.entries())
    }
}
