public import Almanac
internal import Events

/// Follows the alerts of a case from moment to moment.
public struct AlertTrace: Sendable {
    private struct Key: Hashable {
        let rule: String
        let about: String
    }

    private let start: Instant
    private var open: [Key: AlertEpisode] = [:]
    private var closed: [AlertEpisode] = []

    /// Begins at a moment; what is open then counts as open before.
    public init(from start: Instant) { self.start = start }

    /// Notes what is open at a moment; moments come in their order.
    public mutating func note(_ alerts: [AlertCounts.Blocker], at moment: Instant) {
        let found = Dictionary(alerts.map { (Key(rule: $0.rule, about: $0.about), $0) }) { first, _ in first }
        for (key, var episode) in open where found[key] == nil {
            episode.close(at: moment)
            closed.append(episode)
            open[key] = nil
        }
        for (key, alert) in found {
            open[key, default: AlertEpisode(alert, from: moment, wasOpenBefore: moment == start)]
                .note(alert.severity, at: moment)
        }
    }

    /// All alerts up to the last moment, by opening, rule and subject.
    public var episodes: [AlertEpisode] {
        (closed + open.values).sorted { ($0.openedAt, $0.rule, $0.about) < ($1.openedAt, $1.rule, $1.about) }
    }
}
