import Almanac
import Foundation
import GRDB
import Ledger

/// A folder that goes away with the test.
final class TemporaryFolder {
    let path: String

    init() throws {
        var template = Array((NSTemporaryDirectory() + "/ledger-tests.XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw StoreIOFailure(reporter: .system, code: errno, message: "mkdtemp") }
        path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The path of something in the folder.
    subscript(_ name: String) -> String { path + "/" + name }

    /// Makes a store in the folder and opens it.
    func newLedger(_ name: String = "store", lockTimeout: Int64 = 10_000) throws -> SQLiteLedger {
        try SQLiteLedger.create(in: self[name])
        return try SQLiteLedger.open(self[name], lockTimeout: .milliseconds(lockTimeout))
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
