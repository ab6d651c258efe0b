public import Almanac
internal import Events
public import Projections

/// From when a rule with a lead time speaks, with grace for a date that became known late or was moved.
///
/// Sources ask for six months, but sentences may last two weeks: opening every rule at once on the day a date becomes
/// known would bury the team. So a rule waits a tenth of the time that is left, at most 72 hours.
public struct DueDate: Sendable {
    /// A release date and when the log took it.
    public struct KnownDate: Hashable, Sendable {
        public let recordedAt: Instant
        public let release: Instant

        /// Pairs a release with the moment it became known.
        public init(recordedAt: Instant, release: Instant) {
            self.recordedAt = recordedAt
            self.release = release
        }
    }

    /// The longest grace.
    public static let longestGrace = Span.hours(72)

    private let dates: [KnownDate]

    /// Takes the dates in the order in which they became known.
    public init(_ dates: [KnownDate]) { self.dates = dates }

    /// Takes the dates of a case that were recorded since the last return to custody.
    public init(of file: CaseFile) {
        self.init(file.releaseDates.map { KnownDate(recordedAt: $0.entry.recordedAt, release: $0.instant) })
    }

    /// The instant from which a rule with a lead time of `leadDays` (24-hour units) speaks; `nil` without a date.
    public func due(leadDays: Int) -> Instant? {
        guard let first = dates.first else { return nil }
        let lead = Span.days(leadDays)
        let firstGrace = Self.afterGrace(first)
        var due = max(first.release - lead, firstGrace)
        for (before, date) in zip(dates, dates.dropFirst()) where date.release != before.release {
            let waited = date.release < before.release ? min(due, Self.afterGrace(date)) : firstGrace
            due = max(date.release - lead, waited)
        }
        return due
    }

    /// From when a rule speaks that a move of the release gives rise to, without a lead time of its own.
    static func afterGrace(_ move: ReleaseMove) -> Instant {
        afterGrace(KnownDate(recordedAt: move.knownAt, release: move.current.instant))
    }

    /// The moment a tenth of the time that is left has passed, at most 72 hours, after the date became known.
    private static func afterGrace(_ date: KnownDate) -> Instant {
        let left = max(date.release - date.recordedAt, .zero)
        return date.recordedAt + min(longestGrace, left / 10)
    }
}
