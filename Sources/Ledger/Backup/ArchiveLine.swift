/// One line of an archive: enough of them in their order make the log again.
public enum ArchiveLine: Hashable, Sendable {
    /// Before the entries that it seals.
    case key(ArchivedKey)
    case entry(ArchivedEntry)
    /// A signed note, after the last entry that it tells of.
    case checkpoint(position: Int64, note: String)
    case restoration(Restoration)
}
