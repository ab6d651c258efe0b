internal import Almanac
internal import Events
internal import Foundation
internal import Ledger

/// One restoring of a store: everything is made beside its place and looked at before it takes it.
struct RestoreRun {
    /// Lines taken in one transaction.
    private static let linesAtOnce = 5_000

    let backup: BackupFolder
    let manifest: BackupManifest
    let folder: String
    let choices: RestoreChoices
    let moment: Instant

    func run() throws -> RestoreReport {
        for file in manifest.files { try backup.check(file) }
        let restoration = try StoreRestoration(
            in: folder, wrappingKeysBy: try choices.masterKey.key(ofStoreIn: folder))
        do {
            let lost = try takeVault(into: restoration)
            try takeLog(into: restoration)
            try takeAudit(into: restoration)
            try restoration.finish(at: moment, missing: lost, by: SystemUser.name)
            let report = try look(at: restoration, missing: lost)
            if let failure = report.verification.failure { throw failure }
            try restoration.keep()
            try choices.masterKey.remember(inStore: folder)
            return report
        } catch {
            restoration.discard()
            throw error
        }
    }

    /// - Returns: The checkpoint that tells of the most entries beyond the backup; `nil` if none does.
    private func takeVault(into restoration: StoreRestoration) throws -> String? {
        var signed = try choices.checkpoints.map { path in
            let note = try CheckpointFile.note(in: path)
            return (place: path, size: try TreeHead(inNote: note).size, note: note)
        }
        if let vault = choices.vault ?? manifest.vault.map({ backup.file($0.name) }) {
            guard FileManager.default.fileExists(atPath: vault) else { throw FileNotReadable(path: vault) }
            if let last = try restoration.takeVault(vault, of: manifest.store) {
                signed.append((place: vault, size: last.size, note: last.note))
            }
        }
        guard let last = signed.max(by: { $0.size < $1.size }), last.size > manifest.position else { return nil }
        guard choices.acceptsGap else {
            throw GapNotAccepted(
                position: manifest.position,
                reason: "\(last.place) tells of \(last.size - manifest.position) entries after it")
        }
        return last.note
    }

    private func takeLog(into restoration: StoreRestoration) throws {
        if let copy = manifest.files.first(where: { $0.kind == .full }) {
            try restoration.takeLog(backup.file(copy.name))
        } else {
            try restoration.makeLog(of: manifest.store, checkpointsBy: manifest.verifier)
        }
        for file in manifest.logFiles where file.kind != .full { try takeLines(of: file, into: restoration) }
        let head = try restoration.head().hex
        guard restoration.position == manifest.position, head == manifest.head else {
            throw BackupDamaged(
                file: backup.file(BackupManifest.name),
                reason: "it says that the log ends at \(manifest.position), with another hash than its files give")
        }
    }

    /// Takes the records of the audit trail; that they are all, and in order, is seen at the end of their chain.
    private func takeAudit(into restoration: StoreRestoration) throws {
        guard let end = manifest.auditEnd else { return }
        for file in manifest.auditFiles {
            let reader = try ArchiveReader(backup.file(file.name), size: file.textSize)
            var records: [AuditRecord] = []
            while let record = try reader.nextRecord() {
                records.append(record)
                guard records.count >= Self.linesAtOnce else { continue }
                try restoration.takeAudit(records)
                records.removeAll(keepingCapacity: true)
            }
            try restoration.takeAudit(records)
        }
        guard try restoration.auditEnd() == end else {
            throw BackupDamaged(
                file: backup.file(BackupManifest.name),
                reason: "it says that the audit trail ends at \(end.position), with another hash than its files give")
        }
    }

    private func takeLines(of file: BackupManifest.File, into restoration: StoreRestoration) throws {
        let reader = try ArchiveReader(backup.file(file.name), size: file.textSize)
        var lines: [ArchiveLine] = []
        while let line = try reader.next() {
            lines.append(line)
            guard lines.count >= Self.linesAtOnce else { continue }
            try restoration.take(lines)
            lines.removeAll(keepingCapacity: true)
        }
        try restoration.take(lines)
    }

    /// Brings views up to date if they can be read, and looks at everything as `verify` does.
    private func look(at restoration: StoreRestoration, missing lost: String?) throws -> RestoreReport {
        let key = try choices.masterKey.path(ofStoreIn: folder)
        let casework = try Casework.open(
            restoration.path, masterKey: MasterKeyPlace(given: key, credentials: nil))
        let erasedAgain = try casework.settleKeys(afterGap: choices.acceptsGap)
        let isReadable = try casework.makeReadable()
        // Those that tell of more than there is have been told of.
        let checkpoints = try choices.checkpoints.filter {
            try TreeHead(inNote: CheckpointFile.note(in: $0)).size <= manifest.position
        }
        let verification = try casework.verify(against: checkpoints)
        try casework.ledger.close()
        try (casework.audit as? SQLiteAuditTrail)?.close()
        return RestoreReport(
            position: manifest.position,
            missing: try lost.map { try TreeHead(inNote: $0).size - manifest.position },
            isReadable: isReadable, erasedAgain: erasedAgain, verification: verification)
    }
}
