import Events
import Foundation
import Specifications
import Testing

@testable import Ledger

/// Replacing the master key, cut short at each of its steps.
@Suite struct KeyReplacementTests {
    /// Where the process ends.
    enum Step: CaseIterable { case beforeVault, amidVault, afterVault, afterOverwrite, afterRename }

    @Test(arguments: Step.allCases)
    func `a store opens after a replacement that was cut short`(_ step: Step) throws {
        let home = try cutShort(at: step)
        #expect(try SQLiteLedger.open(home["cut"]).entries().map { $0.contents == nil } == [true, false, false])
        let ledger = try SQLiteLedger.open(home["cut"])
        try ledger.append(.number(4, in: .office))
        try ledger.destroyCondemnedKeys()
        #expect(try ledger.condemnedKeys() == [])
        #expect(!FileManager.default.fileExists(atPath: home.masterKey(of: "cut") + ".next"))
        let reopened = try SQLiteLedger.open(home["cut"])
        #expect(try reopened.entries().map { $0.contents == nil } == [true, false, false, false])
        #expect(try reopened.verify().damages == [])
    }

    @Test(arguments: [Step.afterVault, .afterOverwrite], [false, true])
    func `a process that was writing before goes on after another was cut short`(_ step: Step, _ adds: Bool) throws {
        let home = try storeWithCondemnedKey()
        let ledger = try SQLiteLedger.open(home["store"])
        try ledger.append(.number(4))
        try cut(home, "store", at: step, into: "cut")
        // The vault is as it was at that step already.
        for end in ["", ".next"] { try home.put("cut.master-key" + end, over: "store.master-key" + end) }
        if adds { try ledger.append(.number(5, in: .office)) }
        try ledger.destroyCondemnedKeys()
        try ledger.append(.number(6, in: .office))
        let erased = try SQLiteLedger.open(home["store"]).entries().map { $0.contents == nil }
        #expect(erased == [true] + Array(repeating: false, count: adds ? 5 : 4))
    }

    @Test func `a replacement whose end is in doubt keeps the key that is in use`() throws {
        struct Doubt: Error {}
        let home = try storeWithCondemnedKey()
        let key = WatchedMasterKey(MasterKeyFile(home.masterKey())) { if $0 == .didRewrap { throw Doubt() } }
        let ledger = try SQLiteLedger.open(home["store"], wrappingKeysBy: key)
        #expect(throws: Doubt.self) { try ledger.destroyCondemnedKeys() }
        #expect(try home.contents().count == 2)
        #expect(try SQLiteLedger.open(home["store"]).entries().map { $0.contents == nil } == [true, false, false])
    }

    /// A store with a key that waits to be destroyed, as it is at a step of the replacement.
    private func cutShort(at step: Step) throws -> ScratchFolder {
        let home = try storeWithCondemnedKey()
        try cut(home, "store", at: step, into: "cut")
        return home
    }

    private func storeWithCondemnedKey() throws -> ScratchFolder {
        let home = try ScratchFolder()
        let ledger = try home.newLedger()
        try ledger.append(.number(1))
        try ledger.append(.number(2, in: .omar))
        try ledger.append(.erasure(3))
        try ledger.close()
        return home
    }

    private func cut(_ home: ScratchFolder, _ name: String, at step: Step, into copy: String) throws {
        let file = MasterKeyFile(home.masterKey(of: name))
        let watched = WatchedMasterKey(file) { moment in
            switch (step, moment) {
            case (.beforeVault, .willRewrap), (.afterVault, .didRewrap), (.afterOverwrite, .didRewrap),
                (.afterRename, .didReplace):
                try home.copyStore(name, to: copy)
            case (.amidVault, .unwrap) where !FileManager.default.fileExists(atPath: home[copy]):
                try home.copyStore(name, to: copy)
            default: break
            }
        }
        try SQLiteLedger.open(home[name], wrappingKeysBy: watched).destroyCondemnedKeys()
        guard step == .afterOverwrite else { return }
        try SafeFile.blank(home.masterKey(of: copy))
    }
}
