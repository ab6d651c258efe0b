public import Almanac

/// What an import did.
public struct ImportReport: Hashable, Sendable {
    /// Lines with an entry.
    public internal(set) var lines = 0
    /// Entries that are new in the log.
    public internal(set) var recorded = 0
    /// Entries that the log held already.
    public internal(set) var known = 0
    /// Cases that were opened.
    public internal(set) var casesOpened = 0
    /// The latest kept time that lies ahead of the clock; `nil` if none does.
    public internal(set) var aheadOfClock: Instant?
    /// Lines whose recorded time was not kept, because that was not asked for.
    public internal(set) var recordedTimesReplaced = 0
    /// Nothing was kept, because it was only tried.
    public internal(set) var isRehearsal = false
}
