public import Almanac
public import Events

/// How far a recipient has been told what is in the log: the log itself is the outbox.
public struct DeliveryState: Record, Sendable {
    /// Everything up to this place in the log is delivered; `nil` if nothing ever was.
    public internal(set) var delivered: Int?
    /// Up to this place something was sent and perhaps arrived; it is sent once more, as it was.
    public internal(set) var pending: Int?
    /// How often in a row it failed.
    public internal(set) var attempts: Int?
    /// Not tried before this moment.
    public internal(set) var nextAttempt: Moment?
    /// Why it failed last; `nil` if it did not.
    public internal(set) var lastError: String?
    /// When something was last accepted; `nil` if nothing ever was.
    public internal(set) var lastDelivered: Moment?

    public static let shape = Shape(
        Self.init(delivered:pending:attempts:nextAttempt:lastError:lastDelivered:),
        Field("delivered", \.delivered, "Everything up to this place in the log is delivered."),
        Field("pending", \.pending, "Up to this place something was sent and perhaps arrived."),
        Field("attempts", \.attempts, "How often in a row it failed."),
        Field("nextAttempt", \.nextAttempt, "Not tried before this moment."),
        Field("lastError", \.lastError, "Why it failed last."),
        Field("lastDelivered", \.lastDelivered, "When something was last accepted."))

    /// Somebody who was never told anything.
    static let new = DeliveryState(
        delivered: nil, pending: nil, attempts: nil, nextAttempt: nil, lastError: nil, lastDelivered: nil)

    /// Whether it may be tried at a moment: no pause after a failure lasts.
    func mayBeTried(at moment: Instant) -> Bool { nextAttempt.map { $0.last(in: .utc) <= moment } ?? true }

    /// Whether the last attempt failed.
    public var isFailing: Bool { lastError != nil }

    /// Pauses after the first, second … failure; the last one is kept to.
    private static let pauses: [Span] = [
        .minutes(1), .minutes(5), .minutes(15), .hours(1), .hours(3), .hours(6), .hours(12), .hours(24),
    ]

    mutating func failed(_ failure: DeliveryFailed, at moment: Instant) {
        let failures = (attempts ?? 0) + 1
        attempts = failures
        nextAttempt = .instant(moment + Self.pauses[min(failures, Self.pauses.count) - 1])
        lastError = failure.reason
        // What surely did not arrive need not be repeated as it was: by then the truth may be another.
        if !failure.mayHaveArrived { pending = nil }
    }

    mutating func arrived(upTo position: Int64, at moment: Instant?) {
        delivered = Int(position)
        pending = nil
        attempts = nil
        nextAttempt = nil
        lastError = nil
        lastDelivered = moment.map { .instant($0) } ?? lastDelivered
    }
}

/// Something could not be delivered.
public struct DeliveryFailed: Error, Hashable, Sendable {
    /// Why, in one line, without what was to be delivered.
    public let reason: String
    /// Whether it may have arrived all the same.
    public let mayHaveArrived: Bool

    /// Says what went wrong.
    public init(_ reason: String, mayHaveArrived: Bool = false) {
        self.reason = reason
        self.mayHaveArrived = mayHaveArrived
    }
}
