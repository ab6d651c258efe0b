public import Almanac
internal import Ledger

extension Casework {
    /// Checks that the watcher ended a run not longer ago than this, exactly so long being no fault.
    /// - Throws: ``WatcherSilent``, what the store throws.
    public func checkWatcher(ranWithin age: Span) throws {
        let ended = try store.read(WatcherRuns.lastEnd)
        guard let ended, now - ended <= age else { throw WatcherSilent(lastEnd: ended, age: age) }
    }
}

/// When the watcher ran, as its runs are kept beside the log.
enum WatcherRuns {
    static let shelf = "run"

    /// When the last run ended, by the clock; `nil` if none ever did.
    static func lastEnd(in log: any EntryReader) throws -> Instant? {
        var last: Instant?
        try log.forEachMemo(on: shelf, .newestFirst) { memo in
            last = memo.order.map { Instant(milliseconds: $0) }
            return false
        }
        return last
    }

    /// Keeps that a run ended.
    static func note(endedAt moment: Instant, in log: any EntryWriter) throws {
        try log.keep(Memo(shelf: shelf, key: "last", order: moment.milliseconds))
    }
}

/// The watcher has not ended a run for too long: nobody may be told of anything.
public struct WatcherSilent: Error, Hashable, Sendable, CustomStringConvertible {
    /// When the last run ended; `nil` if none ever did.
    public let lastEnd: Instant?
    /// How old it may be.
    public let age: Span

    public var description: String {
        let last = lastEnd.map { "its last run ended at \($0)" } ?? "no run of it ever ended"
        return
            "the watcher is silent: \(last), and one must end every \(age.description); look at its cron job or timer, and run "
            + "`throughcare watch` by hand"
    }
}
