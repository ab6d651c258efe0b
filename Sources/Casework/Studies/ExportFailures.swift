/// The folder holds no export.
public struct ExportNotFound: Error, Hashable, Sendable, CustomStringConvertible {
    public let folder: String

    public var description: String {
        "no export in \(folder): it has no manifest.json that can be read; name the folder that `throughcare export` made"
    }
}

/// The export was made by another version of this software, in a form that this one does not know.
public struct NewerExport: Error, Hashable, Sendable, CustomStringConvertible {
    public let folder: String
    public let found: Int64
    public let supported: Int64

    public var description: String {
        "the export in \(folder) has form \(found), and this version knows \(supported): use the version that made it"
    }
}

/// The export is not what it was when it was written.
public struct ExportChanged: Error, Hashable, Sendable, CustomStringConvertible {
    /// How much differs.
    public let count: Int
    /// The first of what differs, in words.
    public let first: String

    public var description: String {
        "the export is not as it was written, \(count) differ: \(first); do not use it, export again or ask who changed it"
    }
}
