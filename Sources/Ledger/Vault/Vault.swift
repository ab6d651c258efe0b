internal import Crypto
internal import Foundation
internal import GRDB

/// The file of wrapped keys, apart from the log; whoever adds or destroys keys holds the writer lock of the store.
///
/// A destroyed key has no row. Keys are numbered by the log, which says what they seal.
final class Vault: Sendable {
    let master: any MasterKey
    private let path: String
    private let queue: DatabaseQueue

    /// Opens the vault of a store.
    /// - Throws: ``VaultMissing``, ``StoreIOFailure``.
    init(_ path: String, with master: any MasterKey) throws {
        guard FileManager.default.fileExists(atPath: path) else { throw VaultMissing(path: path) }
        self.path = path
        self.master = master
        queue = try Self.open(path)
    }

    /// Makes the vault of a new store, with a key to sign by.
    static func make(at path: String, for store: StoreIdentity, with master: any MasterKey) throws -> VerifierKey {
        try SafeFile.make(path, holding: [])
        let secret = [UInt8](Curve25519.Signing.PrivateKey().rawRepresentation)
        let wrapped = try master.wrap(secret, labelled: label(of: nil))
        try StoreIOFailure.reporting {
            let queue = try open(path)
            try queue.write { database in
                try database.execute(
                    sql: """
                        PRAGMA application_id = \(VaultSchema.applicationID);
                        PRAGMA user_version = \(VaultSchema.version);
                        """ + VaultSchema.tables)
                try database.execute(
                    sql: "INSERT INTO vault (id, store, master, signing) VALUES (1, ?, ?, ?)",
                    arguments: [store.text, wrapped.fingerprint, Data(wrapped.bytes)])
            }
            try queue.close()
        }
        return try NoteSigner(name: store.origin, secret: secret).verifierKey
    }

    /// The key of that number; `nil` if the vault has none.
    func key(_ number: Int64) throws -> SymmetricKey? {
        do {
            return try unwrappedKey(number)
        } catch is WrongMasterKey {
            // The master key may have been replaced between reading and unwrapping.
            return try unwrappedKey(number)
        }
    }

    private func unwrappedKey(_ number: Int64) throws -> SymmetricKey? {
        // One statement is a snapshot by itself; a transaction around it would take longer than what it reads.
        let found = try StoreIOFailure.reporting {
            try queue.inDatabase { database in
                try Row.fetchOne(database.cachedStatement(sql: Self.findKey), arguments: [number])
            }
        }
        guard let found else { return nil }
        let wrapped = WrappedKey(bytes: [UInt8](found[0] as Data), fingerprint: found[1])
        return SymmetricKey(data: try master.unwrap(wrapped, labelled: Self.label(of: number)))
    }

    private static let findKey = "SELECT wrapped, master FROM data_key, vault WHERE data_key.id = ?"

    /// Keeps new keys; they are on disk when this returns.
    func add(_ keys: [Int64: SymmetricKey]) throws {
        guard !keys.isEmpty else { return }
        try settle()
        let wrapped = try keys.map { ($0, try wrap($1, $0)) }
        try write { database in
            let current = try String.fetchOne(database, sql: "SELECT master FROM vault") ?? ""
            for (number, key) in wrapped {
                guard key.fingerprint == current else {
                    throw WrongMasterKey(place: master.place, needed: current, found: key.fingerprint)
                }
                // The log gives a number again if the transaction that used it was rolled back.
                try database.execute(
                    sql: "INSERT OR REPLACE INTO data_key (id, wrapped) VALUES (?, ?)",
                    arguments: [number, Data(key.bytes)])
            }
        }
    }

    /// What signs the checkpoints of this store.
    func signer() throws -> NoteSigner {
        let found = try read { try Row.fetchOne($0, sql: "SELECT signing, master, store FROM vault") }
        guard let found, let store = StoreIdentity(text: found[2]) else {
            throw StoreIOFailure.damaged("a vault without a key to sign by")
        }
        let wrapped = WrappedKey(bytes: [UInt8](found[0] as Data), fingerprint: found[1])
        return try NoteSigner(name: store.origin, secret: master.unwrap(wrapped, labelled: Self.label(of: nil)))
    }

    /// The last checkpoint that was signed, as a signed note; `nil` before the first one.
    func lastCheckpoint() throws -> String? {
        try read { try String.fetchOne($0, sql: "SELECT checkpoint FROM vault") }
    }

    /// Remembers a checkpoint as the last one.
    func remember(checkpoint: String) throws {
        try write { try $0.execute(sql: "UPDATE vault SET checkpoint = ?", arguments: [checkpoint]) }
    }

    /// Destroys keys and takes a new master key, so that no older copy of the vault opens what is left.
    func destroy(_ numbers: [Int64]) throws {
        // What another process left half done may be the only copy of the key that is in use.
        try settle()
        do {
            try master.replace { successor in
                try write { database in
                    for number in numbers {
                        try database.execute(sql: "DELETE FROM data_key WHERE id = ?", arguments: [number])
                    }
                    try rewrap(database, with: successor)
                }
            }
        } catch {
            // A commit that reports a failure may have taken place.
            try? settle()
            throw error
        }
    }

    /// The numbers of all keys, in order.
    func numbers() throws -> [Int64] { try read { try Int64.fetchAll($0, sql: "SELECT id FROM data_key ORDER BY id") } }

    /// What is wrong with the file and its tables, in words; empty if nothing is.
    func problems() throws -> [String] {
        try read { database in
            try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
                + SchemaComparison.differences(of: database, from: VaultSchema.tables)
        }
    }

    /// What no file may hold any more once it was destroyed: a wrapped key as it is stored.
    func wrappedBytes(of number: Int64) throws -> [UInt8]? {
        try read { try Data.fetchOne($0, sql: "SELECT wrapped FROM data_key WHERE id = ?", arguments: [number]) }
            .map { [UInt8]($0) }
    }

    /// Finishes what another process left half done.
    func settle() throws {
        if let fingerprint = try read({ try String.fetchOne($0, sql: "SELECT master FROM vault") }) {
            try master.settle(on: fingerprint)
        }
    }

    /// Whose vault it is, as 32 hexadecimal digits.
    func store() throws -> String { try read { try String.fetchOne($0, sql: "SELECT store FROM vault") } ?? "" }

    /// Knows no last checkpoint any more, because the log was put back to an earlier one.
    func forgetCheckpoint() throws { try write { try $0.execute(sql: "UPDATE vault SET checkpoint = NULL") } }

    /// Removes keys that the log says were destroyed, and that an older copy of the vault brought back.
    func remove(_ numbers: [Int64]) throws {
        try write { database in
            for number in numbers {
                try database.execute(sql: "DELETE FROM data_key WHERE id = ?", arguments: [number])
            }
        }
    }

    func close() throws { try StoreIOFailure.reporting { try queue.close() } }

    private func rewrap(_ database: Database, with successor: any MasterKey) throws {
        let old = try String.fetchOne(database, sql: "SELECT master FROM vault") ?? ""
        func again(_ bytes: Data, _ number: Int64?) throws -> WrappedKey {
            let label = Self.label(of: number)
            let key = try master.unwrap(WrappedKey(bytes: [UInt8](bytes), fingerprint: old), labelled: label)
            return try successor.wrap(key, labelled: label)
        }
        for row in try Row.fetchAll(database, sql: "SELECT id, wrapped FROM data_key") {
            let wrapped = try again(row[1], row[0])
            try database.execute(
                sql: "UPDATE data_key SET wrapped = ? WHERE id = ?", arguments: [Data(wrapped.bytes), row[0] as Int64])
        }
        guard let signing = try Data.fetchOne(database, sql: "SELECT signing FROM vault") else { return }
        let wrapped = try again(signing, nil)
        try database.execute(
            sql: "UPDATE vault SET signing = ?, master = ?", arguments: [Data(wrapped.bytes), wrapped.fingerprint])
    }

    private func wrap(_ key: SymmetricKey, _ number: Int64) throws -> WrappedKey {
        try master.wrap(key.withUnsafeBytes { [UInt8]($0) }, labelled: Self.label(of: number))
    }

    // A wrapped key cannot be put in the place of another.
    private static func label(of number: Int64?) -> [UInt8] {
        Array((number.map { "throughcare data key \($0)" } ?? "throughcare signing key").utf8)
    }
}

extension Vault {
    private static func open(_ path: String) throws -> DatabaseQueue {
        try StoreIOFailure.reporting {
            var configuration = Configuration()
            configuration.busyMode = .timeout(10)
            configuration.label = "vault"
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.writeWithoutTransaction(VaultSchema.prepare)
            return queue
        }
    }

    private func read<Outcome>(_ body: (Database) throws -> Outcome) throws -> Outcome {
        try StoreIOFailure.reporting { try queue.read(body) }
    }

    private func write<Outcome>(_ body: (Database) throws -> Outcome) throws -> Outcome {
        try StoreIOFailure.reporting { try queue.write(body) }
    }
}

/// The store has no vault, so nothing that is sealed can be read.
public struct VaultMissing: Error, Hashable, CustomStringConvertible {
    public let path: String

    /// Says where the vault should be.
    public init(path: String) { self.path = path }

    public var description: String {
        "the keys of this store are not in \(path): restore the vault from its own backup; "
            + "`verify` and `status` work without it"
    }
}
