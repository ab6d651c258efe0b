internal import Almanac
internal import Foundation

extension StoreFolder {
    /// Makes the folder and an empty log in it; afterwards there is a whole store, or nothing that was not there before.
    func makeStore() throws {
        let existed = FileManager.default.fileExists(atPath: path)
        try checkIsFree()
        try makeFolder()
        do {
            let lock = try WriterLock(path: lock).acquire(within: .zero)
            defer { lock.release() }
            try checkIsFree()
            try makeLog()
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

    private func makeLog() throws {
        for name in Self.leftovers where file(name) != lock { unlink(file(name)) }
        // SQLite would make the file readable for all; the files beside it take its mode.
        let descriptor = Foundation.open(unfinishedLog, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StoreIOFailure.system("make", unfinishedLog) }
        Foundation.close(descriptor)
        try Schema.make(at: unfinishedLog)
        guard Foundation.rename(unfinishedLog, log) == 0 else { throw StoreIOFailure.system("rename", unfinishedLog) }
        try sync(path)
        try sync(path + "/..")
    }

    // A name in a folder is safe only once the folder itself is on disk.
    private func sync(_ folder: String) throws {
        let descriptor = Foundation.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw StoreIOFailure.system("open", folder) }
        defer { Foundation.close(descriptor) }
        guard fsync(descriptor) == 0 else { throw StoreIOFailure.system("sync", folder) }
    }

    private func removeLeftovers(folderToo: Bool) {
        for name in Self.leftovers { unlink(file(name)) }
        if folderToo { rmdir(path) }
    }
}
