import Almanac
import Events
import Foundation
import Ledger
import Specifications
import Testing

@Suite struct PlaintextTests {
    private static let canaries = ["canary-in-data", "canary-in-purpose", "canary-in-a-row", "canary-rolled-back"]
    private let traces = Traces(Self.canaries.map { ($0, Array($0.utf8)) })

    @Test func `nothing that is said stands in any file of the store`() throws {
        let home = try ScratchFolder()
        let ledger = try home.newLedger(keeping: [NotesProjector()])
        try ledger.append(.number(1, purpose: "canary-in-purpose", note: "canary-in-data"))
        try ledger.append(.number(2, note: "canary-in-a-row"))
        try ledger.append(.number(3, in: .office, note: "canary-in-data"))
        try ledger.write { try $0.keep(Memo(shelf: "shelf", key: "K-001")) }
        #expect(throws: ChangedMind.self) {
            try ledger.write { log in
                // More than SQLite holds in memory, so that it is in a file before it is taken back.
                for number in 10..<90 as Range<UInt64> {
                    let note = "canary-rolled-back" + String(repeating: "a", count: 1 << 20)
                    try log.append(.number(number, note: note))
                }
                throw ChangedMind()
            }
        }
        #expect(try ledger.everything(of: NotesProjector()).contains { $0.contains("canary-in-a-row") })
        try ledger.rebuild()
        #expect(try ledger.search(for: traces).found == [])
        try ledger.emptyJournal()
        #expect(try ledger.search(for: traces).found == [])
        try ledger.close()
        #expect(try found(in: home).isEmpty)
    }

    @Test func `a canary would be found`() throws {
        let home = try ScratchFolder()
        let ledger = try home.newLedger()
        try ledger.write { try $0.keep(Memo(shelf: "shelf", key: "canary-in-data")) }
        #expect(try ledger.search(for: traces).found.map(\.name) == ["canary-in-data"])
        #expect(try found(in: home) == ["canary-in-data in log.sqlite-wal"])
    }

    private func found(in home: ScratchFolder) throws -> [String] {
        try home.contents("store").flatMap { name in
            let bytes = try Data(contentsOf: URL(filePath: home["store/" + name]))
            return Self.canaries.filter { bytes.range(of: Data($0.utf8)) != nil }.map { "\($0) in \(name)" }
        }
    }
}
