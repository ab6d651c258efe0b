@testable import Ledger

extension StoreFolder {
    /// The vault, with the key where it usually is.
    var access: VaultAccess { VaultAccess(self, MasterKeyFile(MasterKeyFile.usualPath(forStoreIn: path))) }
}
