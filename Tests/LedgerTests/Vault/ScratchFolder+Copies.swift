import Foundation
import Ledger
import Specifications

extension ScratchFolder {
    /// The master key of a store, where it usually is.
    func masterKey(of name: String = "store") -> String { MasterKeyFile.usualPath(forStoreIn: self[name]) }

    /// Copies a store as it is at this moment, with its master key and what a replacement of that has left.
    func copyStore(_ name: String = "store", to copy: String) throws {
        try FileManager.default.copyItem(atPath: self[name], toPath: self[copy])
        for end in ["", ".next"] where FileManager.default.fileExists(atPath: masterKey(of: name) + end) {
            try FileManager.default.copyItem(atPath: masterKey(of: name) + end, toPath: masterKey(of: copy) + end)
        }
    }

    /// Puts a file in the place of another.
    func put(_ file: String, over target: String) throws {
        try? FileManager.default.removeItem(atPath: self[target])
        try FileManager.default.copyItem(atPath: self[file], toPath: self[target])
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: self[name]) }
}
