/// What was done about keys that seal nothing any more.
public struct KeysDestroyed: Hashable, Sendable {
    /// The numbers of the keys that were destroyed, in order.
    public let numbers: [Int64]
    /// Where the master key is that wraps those that are left.
    public let masterKey: String

    /// Says which keys are gone.
    public init(numbers: [Int64], masterKey: String) {
        self.numbers = numbers
        self.masterKey = masterKey
    }
}

extension SQLiteLedger {
    /// Destroys the keys that seal nothing any more, and takes a new master key: older copies of the vault open nothing
    /// that was destroyed, and nothing else either.
    ///
    /// It may be repeated after it was cut short. If no key waits to be destroyed, only the master key is replaced.
    /// Afterwards the write-ahead file is empty, so that nothing erased waits there to be written over.
    /// - Throws: ``MasterKeyMissing``, ``WrongMasterKey``, ``MasterKeyNotReplaceable``, ``StoreBusy``, ``StoreIOFailure``.
    @discardableResult
    public func destroyCondemnedKeys() throws -> KeysDestroyed {
        let vault = try vault.vault()
        let numbers = try transact { transaction in
            let numbers = try transaction.keyNumbers(where: Self.isCondemned)
            // Before the log says so, because a key that is said to be destroyed must be.
            try vault.destroy(numbers)
            try transaction.markDestroyed(numbers)
            return numbers
        }
        try emptyJournal()
        return KeysDestroyed(numbers: numbers, masterKey: vault.master.place)
    }

    /// Where the master key is, in words.
    public func masterKeyPlace() throws -> String { try vault.vault().master.place }

    /// Checks that keys could be destroyed, before anything is begun that needs it.
    /// - Throws: ``MasterKeyNotReplaceable``, ``VaultMissing``.
    public func checkMasterKeyIsReplaceable() throws {
        let master = try vault.vault().master
        guard master.isReplaceable else { throw MasterKeyNotReplaceable(place: master.place) }
    }

    /// Checks that vault and master key are there and belong together, before contents are asked for.
    /// - Throws: ``VaultMissing``, ``MasterKeyMissing``, ``WrongMasterKey``, ``StoreIOFailure``.
    public func checkContentsAreReadable() throws { _ = try vault.vault().signer() }

    private static let isCondemned = "state = 1"

    /// Keys that seal nothing any more and are still in the vault.
    public func condemnedKeys() throws -> [Int64] { try reading { try $0.keyNumbers(where: Self.isCondemned) } }
}

extension WriteTransaction {
    fileprivate func markDestroyed(_ keys: [Int64]) throws {
        for key in keys { try run("UPDATE data_key SET state = 2 WHERE id = ?1", key) }
        session.keys.forget()
    }
}
