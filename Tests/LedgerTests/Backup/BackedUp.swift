import Events
import Foundation
import Specifications

@testable import Ledger

/// A store with some entries, an erasure, a second key for what was said afterwards, and a checkpoint.
struct BackedUp {
    let home: ScratchFolder
    let ledger: SQLiteLedger

    init() throws {
        home = try ScratchFolder()
        ledger = try home.newLedger()
        for number in [1, 2] as [UInt64] { try ledger.append(.number(number, in: .lina)) }
        for number in [3, 4] as [UInt64] { try ledger.append(.number(number, in: .omar)) }
        try erase(.lina, as: 5)
        try ledger.append(.number(6, in: .lina))
        _ = try ledger.checkpoint()
        try ledger.append(.number(7, in: .omar))
    }

    var master: MasterKeyFile { MasterKeyFile(home["store.master-key"]) }
    var vault: String { home["store/vault.sqlite"] }

    /// Records the account of an erasure of everything that was said before.
    func erase(_ stream: StreamName, as number: UInt64) throws {
        let account = Draft(
            id: .number(number), stream: stream, type: PersonalDataErased.name, schemaVersion: 1,
            occurred: Occurrence(instant: .friday), data: .object([.init("scope", .string("case"))]))
        try ledger.append([account], to: stream, expecting: .any, at: .now(.friday))
    }

    /// What a log that ends at a position lacks.
    func lines(after position: Int64 = 0) throws -> [ArchiveLine] {
        try ledger.archive { source in
            var lines: [ArchiveLine] = []
            try source.forEachLine(after: position) { lines.append($0) }
            return lines
        }
    }

    /// Begins a store in `new`, with the vault.
    func restoration() throws -> StoreRestoration {
        let restoration = try StoreRestoration(in: home["new"], wrappingKeysBy: master)
        _ = try restoration.takeVault(vault, of: ledger.identity().store.text)
        return restoration
    }

    /// Makes a store in `new` from lines alone.
    func restore(_ lines: [ArchiveLine]) throws -> SQLiteLedger {
        let restoration = try restoration()
        do {
            let identity = try ledger.identity()
            try restoration.makeLog(of: identity.store.text, checkpointsBy: identity.verifier.description)
            try restoration.take(lines)
            return try finish(restoration)
        } catch {
            restoration.discard()
            throw error
        }
    }

    /// Gives the store its name and opens it.
    func finish(_ restoration: StoreRestoration, missing lost: String? = nil) throws -> SQLiteLedger {
        try restoration.finish(at: .friday, missing: lost)
        try restoration.keep()
        return try SQLiteLedger.open(home["new"], wrappingKeysBy: master)
    }
}
