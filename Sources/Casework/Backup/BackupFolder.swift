internal import Crypto
internal import Events
internal import Foundation

/// The folder of a backup, its manifest and the files that it names.
struct BackupFolder {
    let path: String

    func file(_ name: String) -> String { path + "/" + name }

    /// What the backup holds; `nil` if there is none yet.
    /// - Throws: ``BackupDamaged``, ``NewerBackup``, ``FileNotReadable``.
    func manifest() throws -> BackupManifest? {
        let file = file(BackupManifest.name)
        guard FileManager.default.fileExists(atPath: file) else { return nil }
        guard let bytes = FileManager.default.contents(atPath: file) else { throw FileNotReadable(path: file) }
        guard let json = try? JSONParser.parse([UInt8](bytes)), let form = json["form"]?.wholeNumber else {
            throw BackupDamaged(file: file, reason: "it is no manifest")
        }
        guard (Int64(BackupManifest.oldestForm)...Int64(BackupManifest.form)).contains(form) else {
            throw NewerBackup(folder: path, found: form, supported: Int64(BackupManifest.form))
        }
        guard let manifest = BackupManifest(json) else { throw BackupDamaged(file: file, reason: "it is no manifest") }
        return manifest
    }

    /// Makes the folder, only for its owner, if it is missing.
    func make() throws {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw FileNotMade(path: path) }
    }

    /// Puts a manifest in the place of the one before.
    func write(_ manifest: BackupManifest) throws {
        try ReplacedFile.write(Array((manifest.json.line + "\n").utf8), to: file(BackupManifest.name))
        try sync()
    }

    /// Makes the names in the folder durable.
    func sync() throws {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileNotMade(path: path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw FileNotMade(path: path) }
    }

    /// A name that no file in the folder has, so that nothing is replaced that a manifest may name.
    func freeName(for wanted: String) -> String {
        var name = wanted
        var number = 2
        let dot = wanted.firstIndex(of: ".") ?? wanted.endIndex
        while FileManager.default.fileExists(atPath: file(name)) {
            name = "\(wanted[..<dot])-\(number)\(wanted[dot...])"
            number += 1
        }
        return name
    }

    /// Size and SHA-256 of a file.
    /// - Throws: ``FileNotReadable``.
    func measure(_ name: String) throws -> (size: Int64, sha256: String) {
        let reader = try ByteReader(path: file(name))
        var function = SHA256()
        var size: Int64 = 0
        while let bytes = try reader.next() {
            function.update(data: bytes)
            size += Int64(bytes.count)
        }
        return (size, function.finalize().hex)
    }

    /// Checks that a file is what it was when it was written.
    /// - Throws: ``BackupDamaged``.
    func check(_ file: BackupManifest.File) throws {
        guard let found = try? measure(file.name) else {
            throw BackupDamaged(file: self.file(file.name), reason: "it is missing or cannot be read")
        }
        guard found.size == file.size, found.sha256 == file.sha256 else {
            throw BackupDamaged(
                file: self.file(file.name), reason: "it is not what was written: size or SHA-256 differ")
        }
    }
}
