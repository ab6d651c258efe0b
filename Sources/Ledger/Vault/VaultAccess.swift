internal import Synchronization

/// The vault of a store, opened when it is first needed: what does without contents does without keys.
final class VaultAccess: Sendable {
    private let path: String
    private let master: any MasterKey
    private let opened = Mutex<Vault?>(nil)

    init(_ folder: StoreFolder, _ master: any MasterKey) {
        path = folder.vault
        self.master = master
    }

    /// The vault.
    /// - Throws: ``VaultMissing``, ``StoreIOFailure``.
    func vault() throws -> Vault {
        try opened.withLock { opened in
            if let opened { return opened }
            let vault = try Vault(path, with: master)
            opened = vault
            return vault
        }
    }

    func close() throws {
        let vault = opened.withLock { opened in
            defer { opened = nil }
            return opened
        }
        try vault?.close()
    }
}
