internal import Ledger

/// What a backup holds: written last, so that what it names is there.
struct BackupManifest: Hashable {
    static let name = "manifest.json"
    /// The form of the backup; another one is refused.
    static let form = 2
    /// The oldest form that is read: it had no audit trail.
    static let oldestForm = 1

    /// What a file of a backup is.
    enum Kind: String {
        /// A copy of the whole log.
        case full
        /// What came after a copy, or after such a file.
        case entries
        /// The whole log, in lines.
        case archive
        /// A copy of the vault.
        case vault
        /// Records of the audit trail, in lines; its entries are records.
        case audit
    }

    /// One file of a backup.
    struct File: Hashable {
        let name: String
        let kind: Kind
        /// The first entry that it holds.
        let from: Int64
        /// The last entry that it holds, or that its keys are for.
        let to: Int64
        /// In bytes.
        let size: Int64
        /// Of the lines in it, in bytes; 0 for a copy.
        let textSize: Int64
        /// 64 hexadecimal digits.
        let sha256: String
    }

    /// The identity of the store, as 32 hexadecimal digits.
    let store: String
    /// What checks the signatures of its checkpoints.
    let verifier: String
    /// The last entry that the backup holds.
    let position: Int64
    /// Its header hash, as 64 hexadecimal digits.
    let head: String
    /// The last signed note; `nil` if there is none.
    let checkpoint: String?
    /// Where the audit trail ends; `nil` if the backup has none.
    let auditEnd: AuditEnd?
    /// In the order in which they are to be taken.
    let files: [File]

    /// The file with the copy of the vault; `nil` if there is none.
    var vault: File? { files.first { $0.kind == .vault } }
    /// The files that make the audit trail; empty in backups of older software.
    var auditFiles: [File] { files.filter { $0.kind == .audit } }
    /// The files that make the log.
    var logFiles: [File] { files.filter { $0.kind != .vault && $0.kind != .audit } }
    /// Whether it is kept as lines alone.
    var isArchive: Bool { files.contains { $0.kind == .archive } }
}
