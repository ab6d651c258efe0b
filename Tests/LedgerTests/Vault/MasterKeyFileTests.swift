import Foundation
import Specifications
import Testing

@testable import Ledger

@Suite struct MasterKeyFileTests {
    private let label = Array("label".utf8)

    @Test func `a new key is one line of base64 that only its owner may read`() throws {
        let home = try ScratchFolder()
        try MasterKeyFile(home["key"]).makeUnlessThere()
        let line = String(decoding: try Data(contentsOf: URL(filePath: home["key"])), as: UTF8.self)
        #expect(line.hasSuffix("\n") && Data(base64Encoded: String(line.dropLast()))?.count == 32)
        #expect(try home.permissions("key") == 0o600)
        try MasterKeyFile(home["key"]).makeUnlessThere()
        #expect(String(decoding: try Data(contentsOf: URL(filePath: home["key"])), as: UTF8.self) == line)
    }

    @Test(arguments: [(0o644, false), (0o640, false), (0o604, false), (0o620, false), (0o600, true), (0o400, true)])
    func `a key that others may reach is not used`(_ mode: Int, _ isUsed: Bool) throws {
        let home = try ScratchFolder()
        let key = MasterKeyFile(home["key"])
        try key.make()
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: home["key"])
        if isUsed {
            _ = try key.wrap([1], labelled: label)
        } else {
            #expect(throws: MasterKeyExposed(path: home["key"], mode: mode)) { try key.wrap([1], labelled: label) }
            #expect(throws: MasterKeyExposed(path: home["key"], mode: mode)) { try key.makeUnlessThere() }
        }
    }

    @Test(arguments: ["", "\n", "not base64", "AAAA\n", String(repeating: "A", count: 44) + "\n"])
    func `a file that holds no key is named`(_ text: String) throws {
        let home = try ScratchFolder()
        let key = MasterKeyFile(try home.write(text.utf8, to: "key"))
        chmod(home["key"], 0o600)
        #expect(throws: MasterKeyUnreadable(path: home["key"])) { try key.wrap([1], labelled: label) }
    }

    @Test func `what was wrapped is unwrapped by the same key under the same label alone`() throws {
        let home = try ScratchFolder()
        let (key, other) = (MasterKeyFile(home["key"]), MasterKeyFile(home["other"]))
        try key.make()
        try other.make()
        let wrapped = try key.wrap([1, 2, 3], labelled: label)
        #expect(try MasterKeyFile(home["key"]).unwrap(wrapped, labelled: label) == [1, 2, 3])
        #expect(throws: StoreIOFailure.self) { try key.unwrap(wrapped, labelled: label + [0]) }
        for index in wrapped.bytes.indices {
            var bytes = wrapped.bytes
            bytes[index] ^= 1
            let changed = WrappedKey(bytes: bytes, fingerprint: wrapped.fingerprint)
            #expect(throws: StoreIOFailure.self) { try key.unwrap(changed, labelled: label) }
        }
        let found = try other.wrap([1], labelled: label).fingerprint
        #expect(throws: WrongMasterKey(place: home["other"], needed: wrapped.fingerprint, found: found)) {
            try other.unwrap(wrapped, labelled: label)
        }
    }

    @Test func `a replacement leaves one file, with another key`() throws {
        let home = try ScratchFolder()
        let key = MasterKeyFile(home["key"])
        try key.make()
        let before = try key.wrap([1], labelled: label)
        var after: WrappedKey?
        try key.replace { after = try $0.wrap([1], labelled: label) }
        #expect(try home.contents() == ["key"])
        let reread = MasterKeyFile(home["key"])
        #expect(try reread.unwrap(#require(after), labelled: label) == [1])
        #expect(throws: WrongMasterKey.self) { try reread.unwrap(before, labelled: label) }
    }

    @Test func `a replacement that fails leaves the key as it was, once that is settled`() throws {
        let home = try ScratchFolder()
        let key = MasterKeyFile(home["key"])
        try key.make()
        let wrapped = try key.wrap([1], labelled: label)
        #expect(throws: ChangedMind.self) { try key.replace { _ in throw ChangedMind() } }
        try key.settle(on: wrapped.fingerprint)
        #expect(try home.contents() == ["key"])
        #expect(try MasterKeyFile(home["key"]).unwrap(wrapped, labelled: label) == [1])
    }

    @Test func `a key that somebody else provides is not replaced`() throws {
        let home = try ScratchFolder()
        try MasterKeyFile(home["key"]).make()
        #expect(throws: MasterKeyNotReplaceable(place: home["key"])) {
            try MasterKeyFile(home["key"], isReplaceable: false).replace { _ in }
        }
    }

    @Test(arguments: ["store", "store/", "a store", "Übergang"])
    func `a store of any name has its key beside it`(_ name: String) throws {
        let home = try ScratchFolder()
        try SQLiteLedger.create(in: home[name])
        let plain = name.hasSuffix("/") ? String(name.dropLast()) : name
        #expect(try home.contents() == [plain, plain + ".master-key"].sorted())
        try SQLiteLedger.open(home[name]).append(.number(1))
        try FileManager.default.createDirectory(atPath: home["new \(plain)"], withIntermediateDirectories: false)
        try SQLiteLedger.create(in: home["new \(plain)/\(name)"])
        #expect(try SQLiteLedger.open(home[name]).erasedPositions() == [])
    }
}
