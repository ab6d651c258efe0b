public import Almanac
internal import Events

/// Whether an alert waits for a person, or has been answered.
public struct AlertAttention: Hashable, Sendable {
    /// Since when it has been as grave as it is: raised, or the last rise of its severity.
    public let pressingSince: Instant
    /// When somebody answered since then; `nil` if nobody did.
    public let answeredAt: Instant?
    /// Until when it was set aside by that answer; `nil` if it was not.
    public let snoozeUntil: Moment?

    /// Puts together what is recorded.
    public init(pressingSince: Instant, answeredAt: Instant?, snoozeUntil: Moment?) {
        self.pressingSince = pressingSince
        self.answeredAt = answeredAt
        self.snoozeUntil = snoozeUntil
    }

    /// Since when it has waited for an answer at a moment; `nil` if it has one that still counts.
    public func waitingSince(at moment: Instant, in zone: Zone) -> Instant? {
        guard answeredAt != nil else { return pressingSince }
        guard let end = snoozeUntil?.last(in: zone), end <= moment else { return nil }
        return end
    }

    /// Until when it stays quiet, exclusive; `nil` if it does not at that moment.
    public func quietUntil(at moment: Instant, in zone: Zone) -> Instant? {
        guard answeredAt != nil, let end = snoozeUntil?.last(in: zone), end > moment else { return nil }
        return end
    }
}
