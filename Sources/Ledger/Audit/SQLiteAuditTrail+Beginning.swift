internal import Events
internal import Foundation

extension SQLiteAuditTrail {
    /// Begins a trail anew where there is none, or none that can be used; what is there is put aside and not removed.
    ///
    /// The first record names the file that was put aside and the last end that was noted, so that it can be asked for.
    /// - Parameter record: What the first record is to say of who began it, and why.
    /// - Returns: The file that was put aside; `nil` if there was none.
    /// - Throws: ``StoreBusy``, ``AuditUnusable``.
    @discardableResult
    public func beginAnew(_ record: AuditRecord) throws -> String? {
        try close()
        let aside = try reporting {
            let held = try WriterLock(path: folder.auditLock).acquire(within: timeout)
            defer { held.release() }
            let noted = HeadFile.read(folder.auditLock).map { AuditEnd(position: $0.position, hash: $0.hash) }
            let aside = folder.freeNameForAudit
            var record = record
            record.fields += [noted.map { "noted end \($0)" }, aside.map { "put aside as \($0)" }].compactMap(\.self)
            try makeUnfinished(beginningWith: record)
            if let aside { try putAside(as: folder.file(aside)) }
            try held.clear()
            try SafeFile.rename(folder.unfinishedAudit, to: folder.audit)
            return aside
        }
        return aside
    }

    private func makeUnfinished(beginningWith record: AuditRecord) throws {
        for end in ["", "-journal", "-wal", "-shm"] { unlink(folder.unfinishedAudit + end) }
        try AuditSchema.make(at: folder.unfinishedAudit, of: try store(), beginningWith: record)
    }

    private func putAside(as path: String) throws {
        for end in ["-wal", "-shm", ""] where access(folder.audit + end, F_OK) == 0 {
            try SafeFile.rename(folder.audit + end, to: path + end)
        }
    }
}

extension StoreFolder {
    /// The audit trail while it is being made.
    var unfinishedAudit: String { file("audit.sqlite.making") }

    /// A name for the audit trail that nothing in the folder has; `nil` if there is no trail to be renamed.
    fileprivate var freeNameForAudit: String? {
        guard access(audit, F_OK) == 0 else { return nil }
        var number = 1
        while access("\(audit).\(number)", F_OK) == 0 { number += 1 }
        return "audit.sqlite.\(number)"
    }
}
