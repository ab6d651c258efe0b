import Almanac
import Foundation
import Ledger
import Specifications
import Testing

/// What works without keys, and what does not.
@Suite struct MissingKeysTests {
    @Test func `without the master key everything but contents can be read`() throws {
        let home = try storeWithTwoEntries(missing: "store.master-key")
        let verification = try expectNoContents(in: home, MasterKeyMissing(place: home["store.master-key"]))
        #expect(verification.views == [])
        #expect(try home.contents() == ["store"])
    }

    @Test func `without the vault everything but contents can be read`() throws {
        let home = try storeWithTwoEntries(missing: "store/vault.sqlite")
        try expectNoContents(in: home, VaultMissing(path: home["store/vault.sqlite"]))
        #expect(try !home.contents("store").contains("vault.sqlite"))
    }

    @Test func `a key that comes back is used`() throws {
        let home = try storeWithTwoEntries(missing: nil)
        let bytes = try Data(contentsOf: URL(filePath: home["store.master-key"]))
        try home.remove("store.master-key")
        let ledger = try SQLiteLedger.open(home["store"])
        #expect(throws: MasterKeyMissing.self) { try ledger.append(.number(3)) }
        #expect(throws: MasterKeyMissing.self) { try ledger.entries() }
        _ = try home.write(bytes, to: "store.master-key")
        chmod(home["store.master-key"], 0o600)
        #expect(try ledger.append(.number(3)).map(\.position) == [3])
        #expect(try ledger.erasedPositions() == [])
    }

    @Test func `a wrong master key says nothing against the vault`() throws {
        let home = try storeWithTwoEntries(missing: nil)
        let wrong = MasterKeyFile(home["wrong"])
        try wrong.makeUnlessThere()
        let verification = try SQLiteLedger.open(home["store"], wrappingKeysBy: wrong).verify()
        #expect(verification.damages == [])
        #expect(verification.unchecked.contains { $0.contains("and this store needs") })
    }

    /// Expects that what needs contents fails so, and everything else works.
    @discardableResult
    private func expectNoContents(
        in home: ScratchFolder, _ missing: some Error & Equatable & CustomStringConvertible
    ) throws -> Verification {
        let ledger = try SQLiteLedger.open(home["store"], keeping: [NotesProjector()])
        try expectHeaders(of: ledger)
        #expect(throws: missing) { try ledger.entries() }
        #expect(throws: missing) { try ledger.everything(of: NotesProjector()) }
        #expect(throws: missing) { try ledger.append(.number(3)) }
        #expect(throws: missing) { try ledger.append(.number(3, in: .office)) }
        #expect(throws: missing) { try ledger.checkpoint() }
        #expect(throws: missing) { try ledger.destroyCondemnedKeys() }
        let verification = try ledger.verify()
        #expect(verification.damages == [] && verification.entries == 2)
        #expect(verification.unchecked.contains(missing.description))
        return verification
    }

    private func expectHeaders(of ledger: SQLiteLedger) throws {
        #expect(try ledger.read { try $0.head }.position == 2)
        #expect(try ledger.version(of: .lina) == 1)
        #expect(try ledger.read { try $0.size(of: NotesProjector().notes) } == 2)
        #expect(try ledger.position(of: .number(2)) == 2)
    }

    private func storeWithTwoEntries(missing: String?) throws -> ScratchFolder {
        let home = try ScratchFolder()
        let ledger = try home.newLedger(keeping: [NotesProjector()])
        try ledger.append(.number(1))
        try ledger.append(.number(2, in: .omar))
        try ledger.close()
        if let missing { try home.remove(missing) }
        return home
    }
}
