internal import Crypto
internal import Events

/// The data keys that a connection has met: one for each subject and retention class.
///
/// The log says which key seals what, and the vault holds the keys. A new key is in the vault before the transaction that
/// uses it is committed.
final class KeyRing {
    fileprivate struct Use: Hashable {
        let subject: KeySubject
        let retention: RetentionClass
    }

    /// What is known, to which a transaction may have added what its end takes back.
    struct Mark {
        fileprivate let current: [Use: Int64]
        fileprivate let new: [Int64: SymmetricKey]
    }

    // A national caseload has more keys than should be held in memory for speed.
    private static let capacity = 50_000

    private let access: VaultAccess
    private let find: PreparedStatement
    private let add: PreparedStatement
    private var keys: [Int64: SymmetricKey] = [:]
    private var current: [Use: Int64] = [:]
    private var new: [Int64: SymmetricKey] = [:]

    init(_ access: VaultAccess, find: PreparedStatement, add: PreparedStatement) {
        self.access = access
        self.find = find
        self.add = add
    }

    /// The key of that number, which seals contents that the log holds.
    /// - Throws: ``KeyNotInVault``, ``MasterKeyMissing``, ``WrongMasterKey``, ``VaultMissing``, ``StoreIOFailure``.
    func key(_ number: Int64) throws -> SymmetricKey {
        if let key = keys[number] ?? new[number] { return key }
        guard let key = try access.vault().key(number) else { throw KeyNotInVault(number: number) }
        if keys.count >= Self.capacity { keys.removeAll() }
        keys[number] = key
        return key
    }

    /// The key by which to seal what is new in a stream; made if there is none.
    func key(for stream: StreamName, _ retention: RetentionClass) throws -> (number: Int64, key: SymmetricKey) {
        let use = Use(subject: KeySubject(of: stream), retention: retention)
        if let number = try current[use] ?? findNumber(of: use) {
            current[use] = number
            return (number, try key(number))
        }
        let number = try addNumber(of: use)
        let key = SymmetricKey(size: .bits256)
        new[number] = key
        current[use] = number
        return (number, key)
    }

    /// What signs checkpoints.
    func signer() throws -> NoteSigner { try access.vault().signer() }

    /// Keeps a checkpoint apart from the log.
    func remember(_ checkpoint: Checkpoint) throws { try access.vault().remember(checkpoint: checkpoint.note) }

    /// Puts the new keys into the vault; to be done before the transaction that uses them is committed.
    func keepNew() throws {
        guard !new.isEmpty else { return }
        try access.vault().add(new)
        keys.merge(new) { _, new in new }
        new.removeAll()
    }

    /// What is known now.
    var mark: Mark { Mark(current: current, new: new) }

    /// Forgets what was added since, because it was rolled back.
    func goBack(to mark: Mark) { (current, new) = (mark.current, mark.new) }

    /// Looks up anew which key is in use, because one no longer is.
    func forgetUses() { current.removeAll() }

    /// Forgets everything, because a rollback has taken keys back, or keys were destroyed.
    func forget() {
        keys.removeAll()
        current.removeAll()
        new.removeAll()
    }

    private func findNumber(of use: Use) throws -> Int64? {
        find.bind(use.subject.text, at: 1)
        find.bind(use.retention.description, at: 2)
        return try find.first { $0.number(0) }
    }

    private func addNumber(of use: Use) throws -> Int64 {
        add.bind(use.subject.text, at: 1)
        add.bind(use.retention.description, at: 2)
        guard let number = try add.first({ $0.number(0) }) else {
            throw StoreIOFailure.damaged("a key without a number")
        }
        return number
    }
}

/// The vault lacks a key that the log needs, and nobody erased what it seals.
public struct KeyNotInVault: Error, Hashable, CustomStringConvertible {
    /// The number that the log gives the key.
    public let number: Int64

    /// Says which key is missing.
    public init(number: Int64) { self.number = number }

    public var description: String {
        "the vault has no key \(number), which the log needs: it is an older vault, or that of another store; restore "
            + "the vault that belongs to this log"
    }
}
