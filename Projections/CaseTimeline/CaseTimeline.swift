public import Almanac
public import Events

/// The replay of one case: what happened, when it became known, what was corrected, and what the watcher said.
public struct CaseTimeline: Sendable {
    /// One entry at its place.
    public struct Row: Sendable {
        public let entry: Entry
        /// How much later than it happened it was recorded; zero below one hour.
        public let lateBy: Span
        /// The standing corrections, oldest first.
        public let corrections: [Entry]
        /// The entry that withdrew it.
        public let withdrawal: Entry?
        /// Place of the entry that took its place.
        public let supersededBy: Int64?
    }

    /// A time in which nobody recorded a contact or an observation. That nothing is known does not mean that all is well.
    public struct ObservationGap: Hashable, Sendable {
        public let from: Instant
        public let to: Instant
    }

    public let caseRef: CaseRef
    public let track: CaseOpened.Track?
    public let zone: Zone
    public let vantage: Vantage
    /// In the order it happened, newest last.
    public let rows: [Row]
    /// Gaps of ``leastGap`` or more, oldest first.
    public let gapsInObservation: [ObservationGap]
    /// Whether the details tell restricted text and dates too.
    private(set) var isRevealed = false

    /// The shortest gap that is told.
    public static let leastGap = Span.days(14)
    /// Below this, a record counts as made when it happened.
    public static let onTime = Span.hours(1)

    /// Folds a case's history with what its alert stream and its actors' streams say.
    ///
    /// Of `team` the entries since the case was opened are told. Seen from today, a gap reaches to the `present` moment,
    /// or without one to the last entry.
    public init(
        _ file: CaseFile, _ history: History, alerts: History = .empty, team: History = .empty,
        seenFrom vantage: Vantage, present: Instant? = nil
    ) {
        caseRef = file.caseRef
        track = file.track
        zone = file.zone
        self.vantage = vantage
        let opened = file.entries.first?.occurred.instant
        let teamEntries = (team.entries + team.withdrawn).filter { entry in
            opened.map { entry.occurred.instant >= $0 } ?? false
        }
        let told = history.entries + history.withdrawn + alerts.entries + teamEntries
        let successors = Self.successors(in: history.entries)
        rows = told.sorted(by: Entry.happenedBefore).map { entry in
            let lateness = entry.recordedAt - entry.occurred.latestInstant(in: file.zone)
            return Row(
                entry: entry, lateBy: lateness < Self.onTime ? .zero : lateness,
                corrections: history.corrections[entry.id] ?? team.corrections[entry.id] ?? [],
                withdrawal: history.withdrawals[entry.id] ?? team.withdrawals[entry.id],
                supersededBy: successors[entry.id])
        }
        gapsInObservation = Self.gaps(in: file, until: vantage.asOf ?? vantage.knownAt ?? present)
    }

    /// The same replay, with restricted text and dates in its details.
    public var revealed: CaseTimeline {
        var copy = self
        copy.isRevealed = true
        return copy
    }

    /// The next entry that takes the same place, by entry.
    private static func successors(in entries: [Entry]) -> [EntryID: Int64] {
        var latest: [String: Int64] = [:]
        var successors: [EntryID: Int64] = [:]
        for entry in entries.reversed() {
            guard let slot = entry.event.supersedes else { continue }
            successors[entry.id] = latest[slot]
            latest[slot] = entry.position
        }
        return successors
    }

    private static func gaps(in file: CaseFile, until end: Instant?) -> [ObservationGap] {
        guard let opened = file.opening?.occurredAt else { return [] }
        let seen = file.entries.filter { $0.event is ContactHeld || $0.event is ObservationRecorded }
        let closed = file.isClosed ? file.newest(CaseClosed.self)?.occurredAt : nil
        let last = [closed, end].compactMap(\.self).min() ?? file.entries.last?.occurred.instant ?? opened
        let marks = [opened] + seen.map(\.occurred.instant).filter { $0 > opened && $0 < last } + [last]
        return zip(marks, marks.dropFirst()).filter { $1 - $0 >= leastGap }.map { ObservationGap(from: $0, to: $1) }
    }
}

extension Occurrence {
    /// The last moment it may have been: the instant, or the end of the day.
    func latestInstant(in zone: Zone) -> Instant {
        precision == .day ? Moment.day(zone.local(instant).date).last(in: zone) : instant
    }
}
