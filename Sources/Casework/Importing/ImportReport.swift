public import Almanac

/// What an import did.
public struct ImportReport: Hashable, Sendable {
    /// Entries in the file.
    public internal(set) var lines = 0
    /// Entries that are new in the log.
    public internal(set) var recorded = 0
    /// Entries that the log held already.
    public internal(set) var known = 0
    /// Cases that were opened.
    public internal(set) var casesOpened = 0
    /// The latest kept time that lies ahead of the clock; `nil` if none does.
    public internal(set) var aheadOfClock: Instant?
    /// Entries whose recorded time was not kept, because that was not asked for.
    public internal(set) var recordedTimesReplaced = 0
    /// Nothing was kept, because it was only tried.
    public internal(set) var isRehearsal = false
    /// What a rehearsal found; empty for an import.
    public internal(set) var rehearsal = Rehearsal()
    /// Columns of a table that its mapping does not name, in their order.
    public internal(set) var unusedColumns: [String] = []
}
