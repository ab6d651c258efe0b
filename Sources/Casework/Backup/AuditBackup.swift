internal import Events
internal import Foundation
internal import Ledger

/// The audit trail in a backup: all of it the first time, later the records that came after.
struct AuditBackup {
    /// What a backup holds of the trail.
    struct Outcome {
        /// In the order in which they are to be taken.
        let files: [BackupManifest.File]
        /// Where the trail in them ends.
        let end: AuditEnd
    }

    private let trail: SQLiteAuditTrail
    private let folder: BackupFolder

    init(_ trail: SQLiteAuditTrail, _ folder: BackupFolder) {
        self.trail = trail
        self.folder = folder
    }

    /// Writes what an earlier backup does not hold.
    /// - Throws: ``FileNotMade``, what the trail throws.
    func run(after earlier: BackupManifest?) throws -> Outcome {
        let kept = try earlier.flatMap(continued)
        let last = kept?.end.position ?? 0
        let end = try trail.end()
        guard end.position > last else { return Outcome(files: kept?.files ?? [], end: end) }
        return Outcome(files: (kept?.files ?? []) + [try write(after: last, to: end.position)], end: end)
    }

    private func write(after last: Int64, to end: Int64) throws -> BackupManifest.File {
        let name = folder.freeName(for: BackupRun.name(.audit, from: last + 1, to: end))
        let writer = try ArchiveWriter(folder.file(name))
        try trail.read(AuditSelection(after: last)) { entry in
            try writer.write(entry.record.json)
            return entry.position < end
        }
        let kept = try writer.keep()
        return BackupManifest.File(
            name: name, kind: .audit, from: last + 1, to: end, size: kept.size, textSize: kept.textSize,
            sha256: kept.sha256)
    }

    /// What can be gone on with: the trail may have been begun anew, and files may be gone.
    private func continued(_ earlier: BackupManifest) throws -> Outcome? {
        guard let end = earlier.auditEnd, !earlier.auditFiles.isEmpty,
            earlier.auditFiles.allSatisfy({ FileManager.default.fileExists(atPath: folder.file($0.name)) }),
            try trail.hash(at: end.position) == end.hash
        else { return nil }
        return Outcome(files: earlier.auditFiles, end: end)
    }
}
