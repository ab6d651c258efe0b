internal import Foundation
internal import GRDBSQLite

extension StoreIOFailure {
    /// What a failure means for whoever asked.
    public enum Kind: Hashable, Sendable {
        /// The files are not what was written.
        case damaged
        /// This user may not do it.
        case refused
        /// A full disk, a broken one, and everything else.
        case other
    }

    /// What the failure means.
    public var kind: Kind {
        switch (reporter, reporter == .sqlite ? code & 0xFF : code) {
        case (.sqlite, SQLITE_CORRUPT), (.sqlite, SQLITE_NOTADB): .damaged
        case (.sqlite, SQLITE_READONLY), (.sqlite, SQLITE_CANTOPEN), (.sqlite, SQLITE_PERM): .refused
        case (.system, EROFS), (.system, EACCES), (.system, EPERM): .refused
        default: .other
        }
    }
}
