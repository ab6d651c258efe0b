public import Almanac
internal import Events
internal import Foundation
internal import Ledger
internal import Logging

extension Casework {
    /// Makes a store from a backup, and says yes only after it was verified; otherwise nothing is left of it.
    ///
    /// - Parameters:
    ///   - backup: The folder of the backup.
    ///   - folder: Where the store is to be; missing or empty.
    ///   - moment: When it is restored; `nil` for now.
    /// - Throws: ``BackupNotFound``, ``BackupDamaged``, ``NewerBackup``, ``GapNotAccepted``, `IntegrityBroken`,
    ///   `VaultOfAnotherStore`, ``FileNotReadable``; what the store throws.
    public static func restore(
        _ backup: String, into folder: String, _ choices: RestoreChoices = RestoreChoices(), at moment: Instant? = nil
    ) throws -> RestoreReport {
        try checkFolder(folder)
        let backup = BackupFolder(path: backup)
        guard let manifest = try backup.manifest() else { throw BackupNotFound(folder: backup.path) }
        let now = Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000))
        let run = RestoreRun(
            backup: backup, manifest: manifest, folder: folder, choices: choices, moment: moment ?? now)
        return try run.run()
    }

    /// Erases once more what was erased after the backup: a later vault has destroyed its keys.
    ///
    /// - Returns: How many entries there were.
    /// - Throws: ``GapNotAccepted``, because the accounts of those erasures are missing.
    func settleKeys(afterGap isAccepted: Bool) throws -> Int {
        do {
            let lost = try ledger.lostContents()
            let head = try door.backroom.read { try $0.head }
            if !lost.isEmpty, !isAccepted {
                throw GapNotAccepted(
                    position: head.position, reason: "the vault has destroyed keys of \(lost.count) streams since")
            }
            for contents in lost { try eraseAgain(contents) }
            try ledger.settleKeys()
            return lost.reduce(0) { $0 + $1.entries.count }
        } catch is VaultMissing {
            return 0
        }
    }

    private func eraseAgain(_ contents: LostContents) throws {
        let account = JSON.object([
            .init("scope", PersonalDataErased.Scope.event.json),
            .init("targets", .array(contents.entries.map { .string($0.description) })),
        ])
        let moment = now
        let draft = Draft(
            id: makeID(at: moment), stream: contents.subject, type: PersonalDataErased.name,
            schemaVersion: PersonalDataErased.schemaVersion, occurred: Occurrence(instant: moment),
            links: contents.entries, data: account)
        try door.backroom.append([draft], to: contents.subject, expecting: .any, at: .now(moment))
    }

    /// Brings the stored views up to date.
    /// - Returns: False if contents cannot be read, because vault or master key are missing.
    func makeReadable() throws -> Bool {
        do {
            try ledger.checkContentsAreReadable()
            if try status().needsRebuild { _ = try rebuild() }
            return true
        } catch is VaultMissing {
            return false
        } catch is MasterKeyMissing {
            return false
        }
    }
}
