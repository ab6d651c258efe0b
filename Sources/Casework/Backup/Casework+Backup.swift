internal import Almanac
internal import Ledger
internal import Logging

extension Casework {
    /// Writes a backup of the log into a folder, while others go on writing.
    ///
    /// The first time it is a copy, later what came after it. What is sealed stays sealed, and the master key is never in it.
    /// - Parameter folder: Made if it is missing; the folder above must exist.
    /// - Throws: ``BackupOfAnotherLog``, ``BackupDamaged``, ``NewerBackup``, ``FileExists``, ``FileNotMade``; `StoreBusy`
    ///   if another backup is under way, what the store throws.
    public func backup(into folder: String, _ choices: BackupChoices = BackupChoices()) throws -> BackupReport {
        try door.admit(.upkeep("backup", .disclosure), rehearse: choices.isRehearsal)
        guard let audit = audit as? SQLiteAuditTrail else { throw StoreWithoutFiles() }
        let run = BackupRun(ledger: try ledger, audit: audit, folder: BackupFolder(path: folder), choices: choices)
        guard !choices.isRehearsal else { return try run.run() }
        let report = try door.backroom.alone(at: "backup", within: .zero) { try run.run() }
        logger.info("backup finished", metadata: ["files": "\(report.files.count)", "size": "\(report.size)"])
        return report
    }
}
