public import Almanac
public import Events

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
    /// The first warnings with their lines, at most ``warningsShown``.
    public internal(set) var warnings: [LineWarning] = []
    /// How many warnings there were in all.
    public internal(set) var warningCount = 0
    /// Nothing was kept, because it was only tried.
    public internal(set) var isRehearsal = false

    /// How many warnings are kept with their lines.
    public static let warningsShown = 20

    /// A warning of one line.
    public struct LineWarning: Hashable, Sendable, CustomStringConvertible {
        /// The line, from 1.
        public let line: Int
        public let warning: Warning

        public var description: String { "line \(line), \(warning)" }
    }

    /// Takes note of the warnings of a line.
    mutating func warn(_ warnings: [Warning], line: Int) {
        warningCount += warnings.count
        let room = Self.warningsShown - self.warnings.count
        self.warnings += warnings.prefix(room).map { LineWarning(line: line, warning: $0) }
    }
}
