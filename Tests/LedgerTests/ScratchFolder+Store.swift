import Almanac
import Foundation
import GRDB
import Ledger
import Specifications

extension ScratchFolder {
    /// Makes a store in the folder and opens it.
    func newLedger(
        _ name: String = "store", keeping projectors: [any Projector] = [], lockTimeout: Int64 = 10_000
    ) throws -> SQLiteLedger {
        try SQLiteLedger.create(in: self[name])
        return try SQLiteLedger.open(self[name], keeping: projectors, lockTimeout: .milliseconds(lockTimeout))
    }

    /// A connection past the ledger, as somebody with the file could have it.
    func rawConnection(to name: String = "store") throws -> DatabaseQueue {
        try DatabaseQueue(path: self[name] + "/log.sqlite")
    }

    func contents(_ name: String = "") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: self[name]).sorted()
    }

    func permissions(_ name: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: self[name])[.posixPermissions] as? Int
    }
}
