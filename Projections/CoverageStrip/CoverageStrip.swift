public import Almanac
public import Events

/// Who can be reached hour by hour in the first two weeks after a release, and when nobody can.
public struct CoverageStrip: Sendable {
    /// A time in which the same contacts are on duty.
    public struct Slot: Hashable, Sendable {
        public let interval: Interval
        /// At least one, sorted by reference.
        public let actors: [ActorRef]
    }

    /// A time in which nobody is on duty.
    public struct Gap: Hashable, Sendable {
        public let interval: Interval
        public let circumstances: Circumstances
    }

    /// The length of the strip.
    public static let length = Span.days(14)

    public let caseRef: CaseRef
    /// The zone of the case's local days and hours.
    public let zone: Zone
    public let release: Instant
    public let slots: [Slot]
    public let gaps: [Gap]
    /// The contacts that count, with their channels.
    public let contacts: [ReleaseContact]

    /// Draws the strip from a release at that moment, which need not be the recorded one: what if it were moved?
    public init?(of file: CaseFile, at release: Instant, directory: ActorDirectory) {
        guard let strip = Interval(start: release, end: release + Self.length) else { return nil }
        let cover = ReleaseCoverage(of: file, at: release, window: Self.length, directory: directory)
        caseRef = file.caseRef
        zone = file.zone
        self.release = release
        contacts = cover.contacts
        slots = Self.slots(cover.duties, in: strip)
        let covered = cover.duties.values.reduce(IntervalSet([])) { $0.union($1) }
        let calendar = directory.calendars[file.opening?.event.holidayCalendar]
        gaps = covered.gaps(in: strip).map { gap in
            Gap(interval: gap, circumstances: Circumstances(of: gap, in: file.zone, calendar: calendar))
        }
    }

    private static func slots(_ duties: [ActorRef: IntervalSet], in strip: Interval) -> [Slot] {
        let inside = duties.mapValues { $0.intersection(strip) }
        let edges = Set(inside.values.flatMap { $0.intervals.flatMap { [$0.start, $0.end] } }).sorted()
        return zip(edges, edges.dropFirst()).compactMap { start, end in
            let actors = inside.filter { $0.value.contains(start) }.keys.sorted()
            guard !actors.isEmpty, let interval = Interval(start: start, end: end) else { return nil }
            return Slot(interval: interval, actors: actors)
        }
    }
}
