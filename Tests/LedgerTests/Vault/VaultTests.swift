import Crypto
import Events
import Foundation
import GRDB
import Specifications
import Testing

@testable import Ledger

@Suite struct VaultTests {
    @Test func `a key that was destroyed is in no file, and the others open`() throws {
        let home = try storeWithThreeKeys()
        let vault = try StoreFolder(path: home["store"]).access.vault()
        let before = try (1...3).map { try #require(try vault.wrappedBytes(of: $0)) }
        let keys = try [1, 3].map { try #require(try vault.key($0)) }
        try vault.destroy([2])
        #expect(try vault.numbers() == [1, 3])
        #expect(try vault.key(2) == nil)
        try vault.close()
        let bytes = try Data(contentsOf: URL(filePath: home["store/vault.sqlite"]))
        // The others are wrapped anew, so nothing of what the old master key opens is left.
        for wrapped in before { #expect(bytes.range(of: Data(wrapped)) == nil) }
        let reopened = try StoreFolder(path: home["store"]).access.vault()
        #expect(try [1, 3].map { try #require(try reopened.key($0)) } == keys)
        _ = try reopened.signer()
    }

    @Test func `an older vault with the older master key opens nothing that was erased or came later`() throws {
        let home = try storeWithThreeKeys()
        try home.copyStore(to: "old")
        let ledger = try SQLiteLedger.open(home["store"])
        try ledger.append(.erasure(4))
        try ledger.destroyCondemnedKeys()
        try ledger.append(.number(5, in: .named(.case, "K-009")))
        try ledger.append(.number(6))
        try ledger.close()
        // With the older vault but the new master key nothing opens at all.
        try home.put("old/vault.sqlite", over: "store/vault.sqlite")
        #expect(throws: WrongMasterKey.self) { try SQLiteLedger.open(home["store"]).entries() }
        try home.put("old.master-key", over: "store.master-key")
        let mixed = try SQLiteLedger.open(home["store"])
        #expect(try mixed.entries(.stream(.omar)).count == 1)
        #expect(throws: KeyNotInVault.self) { try mixed.entries(.stream(.named(.case, "K-009"))) }
        #expect(throws: KeyNotInVault.self) { try mixed.entries(.stream(.lina)) }
        #expect(try mixed.read { try $0.entry(.number(1)) }?.contents == nil)
        #expect(throws: KeyNotInVault.self) { try mixed.read { try $0.entry(.number(6)) } }
    }

    @Test func `the new master key does not open an older vault, nor the older one a new vault`() throws {
        let home = try storeWithThreeKeys()
        try home.copyStore(to: "old")
        let ledger = try SQLiteLedger.open(home["store"])
        try ledger.destroyCondemnedKeys()
        try home.put("old.master-key", over: "store.master-key")
        #expect(throws: WrongMasterKey.self) { try SQLiteLedger.open(home["store"]).entries() }
    }

    private func storeWithThreeKeys() throws -> ScratchFolder {
        let home = try ScratchFolder()
        let ledger = try home.newLedger()
        try ledger.append(.number(1))
        try ledger.append(.number(2, in: .omar))
        try ledger.append(.number(3, in: .office))
        try ledger.close()
        return home
    }
}
