public import Almanac
public import Events

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
    /// The first warnings with their places, at most ``warningsShown``.
    public internal(set) var warnings: [PlacedWarning] = []
    /// How many warnings there were in all.
    public internal(set) var warningCount = 0
    /// Nothing was kept, because it was only tried.
    public internal(set) var isRehearsal = false
    /// What a rehearsal found; empty for an import.
    public internal(set) var trial = ImportTrial()
    /// Columns of a table that its mapping does not name, in their order.
    public internal(set) var unusedColumns: [String] = []

    /// How many warnings are kept with their places.
    public static let warningsShown = 20

    /// A warning at its place.
    public struct PlacedWarning: Hashable, Sendable, CustomStringConvertible {
        public let place: ImportPlace
        public let warning: Warning

        public var description: String { "\(place), \(warning)" }
    }

    /// Takes note of the warnings at a place.
    mutating func warn(_ warnings: [Warning], at place: ImportPlace) {
        warningCount += warnings.count
        let room = Self.warningsShown - self.warnings.count
        self.warnings += warnings.prefix(room).map { PlacedWarning(place: place, warning: $0) }
    }
}
