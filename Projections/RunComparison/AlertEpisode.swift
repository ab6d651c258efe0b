public import Almanac
public import Events

/// One alert of a case over time, as the rules would have it: when it opened, how grave it was, when it closed.
public struct AlertEpisode: Hashable, Sendable {
    /// From when an alert was how grave.
    public struct Step: Hashable, Sendable {
        public let from: Instant
        public let severity: AlertSeverity
    }

    public let rule: String
    public let about: String
    /// What it said first.
    public let summary: String
    /// Its severities in their order; the first is that of its opening.
    public private(set) var steps: [Step]
    /// When it closed; `nil` if it was open at the end of the period.
    public private(set) var closedAt: Instant?
    /// Whether it was open already when the period began, so that its opening is not known.
    public let wasOpenBefore: Bool

    init(_ alert: AlertCounts.Blocker, from moment: Instant, wasOpenBefore: Bool) {
        rule = alert.rule
        about = alert.about
        summary = alert.summary
        steps = [Step(from: moment, severity: alert.severity)]
        self.wasOpenBefore = wasOpenBefore
    }

    /// When it opened; the beginning of the period if it was open before.
    public var openedAt: Instant { steps.first?.from ?? .earliest }

    mutating func note(_ severity: AlertSeverity, at moment: Instant) {
        if steps.last?.severity != severity { steps.append(Step(from: moment, severity: severity)) }
    }

    mutating func close(at moment: Instant) { closedAt = moment }

    /// Whether both are about the same thing, opened and closed together, and were always as grave.
    func isSame(as other: AlertEpisode) -> Bool {
        isAboutSame(as: other) && steps == other.steps && closedAt == other.closedAt
    }

    func isAboutSame(as other: AlertEpisode) -> Bool { rule == other.rule && about == other.about }

    /// Whether there is a moment at which both are open.
    func overlaps(_ other: AlertEpisode) -> Bool {
        openedAt < other.closedAt ?? .latest && other.openedAt < closedAt ?? .latest
    }
}
