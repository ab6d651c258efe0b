import Almanac
import Foundation
import Specifications
import Testing

@testable import Ledger

@Suite struct JournalTests {
    private func journal(after entries: Range<UInt64>, limit: Int64, readingMeanwhile: Bool = false) throws -> Int64 {
        let home = try ScratchFolder()
        try home.newLedger().close()
        let folder = StoreFolder(path: home["store"])
        let writer = try Connection(to: folder, folder.access, for: .writing, timeout: .minutes(1), journalLimit: limit)
        let reader = try Connection(to: folder, folder.access, for: .reading, timeout: .minutes(1))
        let write = {
            try writer.write { log in for number in entries { try log.append(.number(number)) } }
        }
        if readingMeanwhile { try reader.read { _ in try write() } } else { try write() }
        #expect(try reader.read { $0.head.position } == Int64(entries.count))
        return try size(of: folder)
    }

    private func size(of folder: StoreFolder) throws -> Int64 {
        try #require(try FileManager.default.attributesOfItem(atPath: folder.log + "-wal")[.size] as? Int64)
    }

    @Test func `what a large transaction made of the write-ahead file is given back`() throws {
        #expect(try journal(after: 0..<400, limit: 65_536) == 0)
    }

    @Test func `so is what a large rehearsal made of it`() throws {
        let home = try ScratchFolder()
        try home.newLedger().close()
        let folder = StoreFolder(path: home["store"])
        let writer = try Connection(
            to: folder, folder.access, for: .writing, timeout: .minutes(1), journalLimit: 65_536)
        struct Rehearsed: Error {}
        // More than the cache holds, so that it is written before the end.
        let note = String(repeating: "a", count: 1 << 20)
        #expect(throws: Rehearsed.self) {
            try writer.write { log in
                for number in 0..<70 as Range<UInt64> { try log.append(.number(number, note: note)) }
                throw Rehearsed()
            }
        }
        #expect(try size(of: folder) == 0)
    }

    @Test func `a small write-ahead file stays, so that the next transaction need not make it`() throws {
        let size = try journal(after: 0..<1, limit: 65_536)
        #expect(0 < size && size <= 65_536)
    }

    @Test func `somebody who reads is not waited for`() throws {
        #expect(try journal(after: 0..<400, limit: 65_536, readingMeanwhile: true) > 65_536)
    }
}
