internal import Events
internal import Foundation
internal import Ledger

/// One backup of a store into a folder; the manifest is written last, so that one that was cut short leaves the one before.
struct BackupRun {
    private static let logPart = "full.sqlite.part"
    private static let vaultPart = "vault.sqlite.part"

    let ledger: SQLiteLedger
    let audit: SQLiteAuditTrail
    let folder: BackupFolder
    let choices: BackupChoices

    func run() throws -> BackupReport {
        let earlier = try folder.manifest()
        if choices.isArchive, earlier != nil { throw FileExists(path: folder.file(BackupManifest.name)) }
        if let earlier { try check(earlier) }
        guard !choices.isRehearsal else { return try rehearse(after: earlier) }
        try folder.make()
        // Of a run that was cut short; keys must not lie about.
        for part in [Self.logPart, Self.vaultPart] { unlink(folder.file(part)) }
        let kept = earlier.flatMap { choices.isFull ? nil : $0.logFiles } ?? []
        let base = kept.isEmpty && !choices.isArchive ? [try copy()] : kept
        let manifest = try add(to: base, try AuditBackup(audit, folder).run(after: choices.isFull ? nil : earlier))
        try folder.sync()
        try folder.write(manifest)
        let before = kept + (earlier?.auditFiles ?? [])
        let names = manifest.files.filter { !before.contains($0) }
        return BackupReport(
            position: manifest.position, files: names.map(\.name), size: names.reduce(0) { $0 + $1.size },
            unused: try unused(by: manifest), choices: choices)
    }

    /// A backup is continued only if its last entry is in the log that the store has.
    private func check(_ earlier: BackupManifest) throws {
        func refuse(_ reason: String) -> BackupOfAnotherLog { BackupOfAnotherLog(folder: folder.path, reason: reason) }
        guard !earlier.isArchive else { throw refuse("it is an archive") }
        try ledger.archive { source in
            guard source.store == earlier.store else { throw refuse("of the store \(earlier.store)") }
            guard !choices.isFull else { return }
            guard earlier.position <= source.position,
                try source.headerHash(at: earlier.position).hex == earlier.head
            else { throw refuse("its entry \(earlier.position) is not the store's") }
        }
        guard !choices.isFull else { return }
        for file in earlier.logFiles where !FileManager.default.fileExists(atPath: folder.file(file.name)) {
            throw BackupDamaged(file: folder.file(file.name), reason: "it is missing, begin anew with --full")
        }
    }

    private func rehearse(after earlier: BackupManifest?) throws -> BackupReport {
        let position = try ledger.archive { $0.position }
        let last = earlier?.position ?? 0
        let isCopy = earlier == nil || choices.isFull
        var names: [String] = []
        if choices.isArchive {
            names = [Self.name(.archive, to: position)]
        } else if isCopy {
            names = [Self.name(.full, to: position)]
        } else if position > last {
            names = [Self.name(.entries, from: last + 1, to: position)]
        }
        if choices.withVault { names.append(Self.name(.vault, to: position)) }
        return BackupReport(position: position, files: names, size: 0, unused: [], choices: choices)
    }

    /// Copies the whole log.
    private func copy() throws -> BackupManifest.File {
        let part = folder.file(Self.logPart)
        let position = try ledger.copyLog(to: part)
        return try keep(part, as: .full, position)
    }

    /// Writes what came after some files, and a copy of the vault of the same moment.
    private func add(
        to files: [BackupManifest.File], _ audit: AuditBackup.Outcome
    ) throws -> BackupManifest {
        let vault = choices.withVault ? folder.file(Self.vaultPart) : nil
        defer { if let vault { unlink(vault) } }
        return try ledger.archive(copyingVaultTo: vault) { source in
            var files = files
            let last = files.last?.to ?? 0
            if choices.isArchive || source.position > last {
                files.append(try write(source, after: last))
            }
            if let vault { files.append(try keep(vault, as: .vault, source.position)) }
            return BackupManifest(
                store: source.store, verifier: source.verifier, position: source.position, head: source.head.hex,
                checkpoint: source.checkpoint, auditEnd: audit.end, files: files + audit.files)
        }
    }

    private func write(_ source: ArchiveSource, after last: Int64) throws -> BackupManifest.File {
        let kind = choices.isArchive ? BackupManifest.Kind.archive : .entries
        let name = folder.freeName(for: Self.name(kind, from: last + 1, to: source.position))
        let writer = try ArchiveWriter(folder.file(name))
        try source.forEachLine(after: last, opened: choices.withContents, writer.write)
        let kept = try writer.keep()
        return BackupManifest.File(
            name: name, kind: kind, from: last + 1, to: source.position,
            size: kept.size, textSize: kept.textSize, sha256: kept.sha256)
    }

    private func keep(
        _ part: String, as kind: BackupManifest.Kind, _ position: Int64
    ) throws -> BackupManifest.File {
        let name = folder.freeName(for: Self.name(kind, to: position))
        guard rename(part, folder.file(name)) == 0 else { throw FileNotMade(path: folder.file(name)) }
        let found = try folder.measure(name)
        return BackupManifest.File(
            name: name, kind: kind, from: 1, to: position, size: found.size, textSize: 0, sha256: found.sha256)
    }

    /// The name of a file, if no other has it.
    static func name(_ kind: BackupManifest.Kind, from first: Int64 = 1, to last: Int64) -> String {
        switch kind {
        case .full, .vault: "\(kind.rawValue)-\(last).sqlite"
        case .archive: "\(kind.rawValue)-\(last).jsonl.gz"
        case .entries, .audit: "\(kind.rawValue)-\(first)-\(last).jsonl.gz"
        }
    }

    private func unused(by manifest: BackupManifest) throws -> [String] {
        let named = Set(manifest.files.map(\.name))
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { name in
            // Records of a trail that was begun anew since are evidence, and not told as useless.
            let isOurs = ["full-", "entries-", "vault-"].contains { name.hasPrefix($0) }
            return isOurs && !named.contains(name)
        }.sorted()
    }
}
