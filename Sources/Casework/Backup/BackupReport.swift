public import Events
internal import Projections

/// What a backup wrote, or would write.
public struct BackupReport: Hashable, Sendable {
    /// The last entry that the backup holds.
    public let position: Int64
    /// The names of the files that were written, in order; empty if nothing was recorded since the last backup.
    public let files: [String]
    /// In bytes.
    public let size: Int64
    /// Files of earlier backups in the folder that this one does not need.
    public let unused: [String]
    let choices: BackupChoices

    /// The report as one object.
    public var json: JSON {
        .record([
            "position": .number(position), "files": files.json, "size": .number(size), "unused": unused.json,
            "vault": choices.withVault.json, "inClear": choices.withContents.json, "dryRun": choices.isRehearsal.json,
        ])
    }

    /// The report on some lines.
    public var lines: [String] {
        guard !choices.isRehearsal else {
            return ["nothing written: dry run; the backup would reach to position \(position)"]
                + files.map { "would write \($0)" }
        }
        let isOfLog = files.contains { !$0.hasPrefix("audit-") && !$0.hasPrefix("vault-") }
        var lines = isOfLog ? [] : ["nothing was recorded since the last backup"]
        lines += files.map { "wrote \($0)" }
        lines.append("the backup holds the log to position \(position)")
        if choices.withVault {
            lines.append("it holds the vault too: whoever has it and the master key can read everything")
        } else {
            lines.append("it has no keys: without vault.sqlite and the master key nobody can read what it holds")
        }
        if choices.withContents { lines.append("the archive is NOT sealed: whoever has it can read everything") }
        if !unused.isEmpty {
            lines.append("no longer needed, remove them when you like: " + unused.joined(separator: ", "))
        }
        return lines
    }
}
