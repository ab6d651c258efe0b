/// What a backup is to be.
public struct BackupChoices: Hashable, Sendable {
    /// With a copy of the vault.
    public var withVault = false
    /// A new copy of the whole log, although what came after the last one would do.
    public var isFull = false
    /// Lines that can be read without this software, instead of a copy.
    public var isArchive = false
    /// With what is sealed in clear; only for an archive.
    public var withContents = false
    /// Say what would be written, and write nothing.
    public var isRehearsal = false

    /// A copy the first time, later what came after it; without the vault.
    public init() {}
}
