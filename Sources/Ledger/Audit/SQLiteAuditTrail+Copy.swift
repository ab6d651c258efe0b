internal import GRDB

extension SQLiteAuditTrail {
    /// Copies the whole trail as it is at one moment, while others go on writing.
    ///
    /// - Parameter path: A file that does not exist yet; it is on disk afterwards.
    /// - Returns: Where the copy ends.
    public func copy(to path: String) throws -> AuditEnd {
        // Also asks whether it is there, and of this store.
        _ = try end()
        return try reporting {
            try FileCopy.make(of: folder.audit, at: path)
            return try FileCopy.reading(path) { try AuditSession(on: $0, of: store()).end() }
        }
    }
}
