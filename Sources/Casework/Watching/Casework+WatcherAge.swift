public import Almanac

extension Casework {
    /// Checks that the watcher ended a run not longer ago than this, exactly so long being no fault.
    /// - Throws: ``WatcherSilent``, what the store throws.
    public func checkWatcher(ranWithin age: Span) throws {
        let ended = try watchRuns(1).first.map { $0.startedAt + $0.duration }
        guard let ended, now - ended <= age else { throw WatcherSilent(lastEnd: ended, age: age) }
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
