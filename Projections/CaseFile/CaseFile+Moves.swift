public import Almanac
public import Events

/// A change of the release date that is more than one of the hour.
public struct ReleaseMove: Sendable {
    /// How far the release moves at least, either way; less is a change of the hour.
    public static let leastShift = Span.hours(12)

    /// The date that held until then.
    public let former: PlannedRelease
    public let current: PlannedRelease

    /// How far the release moved; negative if it was brought forward.
    public var shift: Span { current.instant - former.instant }
    /// When the log took it.
    public var knownAt: Instant { current.entry.recordedAt }
    /// How much time was left then; never negative.
    public var notice: Span { max(current.instant - knownAt, .zero) }

    /// Whether something that an entry tells took place after the move was known.
    public func precedes(_ moment: Instant, of entry: Entry) -> Bool {
        (moment, entry.position) > (knownAt, current.entry.position)
    }

    /// Whether an arrangement was made for the date before and depends on it; `nil` if nobody said whether it depends.
    public func outdates(_ arrangement: Fact<ArrangementConfirmed>) -> Bool? {
        guard arrangement.entry.position < current.entry.position else { return false }
        return arrangement.event.tiedToRelease
    }
}

extension CaseFile {
    /// The last move of the release since the last return to custody; `nil` if there was none.
    ///
    /// A second setting of a date is a move too; a change of the hour is none.
    public var lastReleaseMove: ReleaseMove? {
        let dates = releaseDates
        return zip(dates, dates.dropFirst()).map(ReleaseMove.init)
            .last { max($0.shift, -$0.shift) >= ReleaseMove.leastShift }
    }
}
