internal import Foundation

/// Whether a store may be written to: what is looked at once, when a process begins to write.
struct StoreChecks {
    private let folder: StoreFolder
    private let note: HeadNote?
    private let signed: Result<String?, any Error>

    /// Looks at what was acknowledged and signed so far; to be done before the head is asked for, which may grow meanwhile.
    init(_ folder: StoreFolder, _ access: VaultAccess) {
        self.folder = folder
        note = HeadFile.read(folder.lock)
        signed = Result { try access.vault().lastCheckpoint() }
    }

    /// Why the store is only to be read, in words; empty if nothing speaks against writing.
    func objections(toHead head: LogHead) -> [String] {
        modes + fileSystem + order(head)
    }

    // What others may read they have read, what they may write they may have written.
    private var modes: [String] {
        [
            (folder.path, "folder"), (folder.log, "log"), (folder.vault, "vault"), (folder.lock, "lock file"),
            (folder.audit, "audit trail"), (folder.auditLock, "lock file of the audit trail"),
        ]
        .compactMap { path, name in
            var facts = stat()
            guard stat(path, &facts) == 0, facts.st_mode & 0o077 != 0 else { return nil }
            let mode = String(facts.st_mode & 0o777, radix: 8)
            return "the \(name) \(path) is open to others (mode 0\(mode)): chmod go= it"
        }
    }

    private var fileSystem: [String] {
        guard let kind = MountTable.current.kind(at: folder.path), Self.remote.contains(kind) else { return [] }
        return ["\(folder.path) is on \(kind), where locks and syncs of one machine do not hold for another: move it"]
    }

    // As the kernel names them.
    private static let remote: Set<String> = [
        "9p", "afs", "beegfs", "ceph", "cifs", "fuse.glusterfs", "fuse.s3fs", "fuse.sshfs", "gfs2", "glusterfs",
        "lustre",
        "nfs", "nfs4", "ocfs2", "smb3", "smbfs",
    ]

    /// A log that ends before what was acknowledged or signed is an older copy.
    private func order(_ head: LogHead) -> [String] {
        var objections: [String] = []
        if let note, note.position > head.position {
            objections.append(
                "the log ends at \(head.position), and \(note.position) were acknowledged: it is an older copy, or lost "
                    + "its end; see `throughcare verify`")
        }
        do {
            if let checkpoint = try signed.get() {
                let size = try TreeHead(inNote: checkpoint).size
                if size > head.position {
                    objections.append(
                        "the log ends at \(head.position), and a checkpoint was signed at \(size): it is an older copy, or "
                            + "lost its end; see `throughcare verify`")
                }
            }
        } catch is VaultMissing {
            // Without keys nothing can be written anyway, and the message for that says more.
        } catch {
            objections.append("\(error)")
        }
        return objections
    }
}

/// The store is only to be read, until what speaks against writing is mended.
public struct StoreReadOnly: Error, Hashable, CustomStringConvertible {
    public let folder: String
    /// What speaks against writing, each in words; never empty.
    public let objections: [String]

    /// Says why nothing is written.
    public init(folder: String, objections: [String]) {
        self.folder = folder
        self.objections = objections
    }

    public var description: String {
        "the store in \(folder) is only read, nothing was written: " + objections.joined(separator: "; and ")
    }
}
