internal import Almanac
internal import Foundation

extension StoreFolder {
    /// Makes the folder with an empty log and its vault; afterwards there is a whole store, or nothing that was not there before.
    func makeStore(wrappingKeysBy given: (any MasterKey)?) throws {
        let existed = FileManager.default.fileExists(atPath: path)
        try checkIsFree()
        try makeFolder()
        do {
            let lock = try WriterLock(path: lock).acquire(within: .zero)
            defer { lock.release() }
            try checkIsFree()
            try lock.clear()
            try makeKeyAndFiles(wrappingKeysBy: given)
        } catch let refusal as StoreExists {
            throw refusal  // somebody else made it while we waited: it is theirs to keep
        } catch let refusal as StoreBusy {
            throw refusal
        } catch {
            removeLeftovers(folderToo: !existed)
            throw error
        }
    }

    /// Checks that the folder is missing or empty, so that a store could be made in it.
    func checkIsFree() throws {
        if holdsStore { throw StoreExists(folder: path) }
        let found = try contents.filter { !Self.leftovers.contains($0) }
        guard found.isEmpty else { throw FolderNotEmpty(folder: path, found: found) }
    }

    private func makeFolder() throws {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw StoreIOFailure.system("make", path) }
        guard chmod(path, 0o700) == 0 else { throw StoreIOFailure.system("close to others", path) }
    }

    private func makeKeyAndFiles(wrappingKeysBy given: (any MasterKey)?) throws {
        let master = try given ?? makeMasterKey()
        do {
            try makeFiles(wrappingKeysBy: master)
        } catch {
            if given == nil { unlink(master.place) }
            unlink(log)  // a log without its keys would be in the way for ever
            throw error
        }
    }

    // A key that is there already belongs to a store that was moved or removed: it is put aside, not overwritten.
    private func makeMasterKey() throws -> MasterKeyFile {
        let usual = MasterKeyFile.usualPath(forStoreIn: path)
        if access(usual, F_OK) == 0 {
            var number = 1
            while access("\(usual).\(number)", F_OK) == 0 { number += 1 }
            try SafeFile.rename(usual, to: "\(usual).\(number)")
        }
        let key = MasterKeyFile(usual)
        try key.make()
        return key
    }

    private func makeFiles(wrappingKeysBy master: any MasterKey) throws {
        for name in Self.leftovers where file(name) != lock { unlink(file(name)) }
        // SQLite would make the file readable for all; the files beside it take its mode.
        let descriptor = Foundation.open(unfinishedLog, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StoreIOFailure.system("make", unfinishedLog) }
        Foundation.close(descriptor)
        let store = StoreIdentity.random()
        let verifier = try Vault.make(at: vault, for: store, with: master)
        try AuditSchema.make(at: audit, of: store)
        try SafeFile.make(auditLock, holding: [])
        try Schema.make(at: unfinishedLog, for: store, checkpointsBy: verifier)
        // The log comes last: without it there is no store.
        try SafeFile.rename(unfinishedLog, to: log)
        try SafeFile.syncFolder(path + "/..")
    }

    private func removeLeftovers(folderToo: Bool) {
        for name in Self.leftovers { unlink(file(name)) }
        if folderToo { rmdir(path) }
    }
}
