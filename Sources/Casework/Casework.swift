public import Almanac
public import Events
public import Ledger
internal import Logging
public import Watcher

/// The application: what people do with the log. It owns the clock and makes identifiers.
public struct Casework: Sendable {
    /// The only way to the log.
    private(set) var door: Door
    /// Where it is written down who looked at what.
    let audit: any AuditTrail
    let catalogue: EventCatalogue
    /// For what operators need: counts and durations, never references or content.
    let logger = Logger(label: "throughcare.casework")
    let stopwatch: Stopwatch
    /// What is remembered between two questions.
    let meetings = MeetingIndex()
    private let clock: @Sendable () -> Instant
    private let random: @Sendable () -> UInt64

    /// Works on a store.
    ///
    /// - Parameter audit: Where it is written down who looked at what, before they see it.
    /// - Parameter asking: Who works with it, and what for.
    /// - Parameter clock: The present moment.
    /// - Parameter random: Sixty-four random bits at each call.
    /// - Parameter stopwatch: Measures what rules take.
    public init(
        on store: any EntryStore, audit: any AuditTrail, asking: Asking = Asking(),
        catalogue: EventCatalogue = .standard, clock: @escaping @Sendable () -> Instant,
        random: @escaping @Sendable () -> UInt64 = { UInt64.random(in: .min ... .max) },
        stopwatch: Stopwatch = .stopped
    ) {
        self.audit = audit
        door = Door(to: store, audit, catalogue, asking: asking, clock: clock)
        self.catalogue = catalogue
        self.clock = clock
        self.random = random
        self.stopwatch = stopwatch
    }

    /// The same application for somebody else, or for another purpose.
    public func asking(_ asking: Asking) -> Casework {
        var copy = self
        copy.door.asking = asking
        return copy
    }

    /// Answers several questions from one state of the log, such as those of one page.
    ///
    /// What was asked is written down together, before any answer goes out; what is written meanwhile none of them sees.
    /// - Parameter body: Asks the application that it is given, while it runs.
    /// - Throws: what `body` throws, and the trail.
    public func atOnce<Outcome>(_ body: (Casework) throws -> Outcome) throws -> Outcome {
        try door.atOnce { door in
            var copy = self
            copy.door = door
            return try body(copy)
        }
    }

    /// The time by its clock.
    public var time: Instant { clock() }

    /// The present moment.
    var now: Instant { clock() }

    /// A new identifier, which sorts after those made before it.
    func makeID(at moment: Instant) -> EntryID {
        EntryID(milliseconds: moment.milliseconds, random: (random(), random()))
    }

    /// A new token of 256 bits.
    func makeSecret() -> AccessSecret { AccessSecret(random: random) }

    /// Reads from a snapshot of the log, as it is.
    func reader(on log: any EntryReader) -> CaseReader {
        CaseReader(log: log, catalogue: catalogue, meetings: meetings, memory: door.memory)
    }

    /// The present moment of the log: the clock's, or the log's own if that lies ahead, as in a scenario of the future.
    func presentMoment(of reader: any EntryReader) throws -> Instant {
        let now = now
        return max(now, try reader.head.recordedAt ?? now)
    }
}
