public import Almanac
public import Events

/// An event as somebody wants it recorded, before it is checked against the log.
public struct Submission: Hashable, Sendable {
    /// `nil` if the log shall make one.
    public let id: EntryID?
    public let stream: StreamName
    public let type: String
    /// The version of the fields; `nil` for the newest that is known.
    public let schemaVersion: Int?
    /// When it happened; `nil` for now.
    public let occurredAt: OccurrenceText?
    public let attributes: Attributes
    public let data: JSON

    /// Puts together what was submitted.
    public init(
        id: EntryID? = nil, stream: StreamName, type: String, schemaVersion: Int? = nil,
        occurredAt: OccurrenceText? = nil,
        attributes: Attributes = .none, data: JSON
    ) {
        self.id = id
        self.stream = stream
        self.type = type
        self.schemaVersion = schemaVersion
        self.occurredAt = occurredAt
        self.attributes = attributes
        self.data = data
    }
}

extension Submission {
    /// When it happened; what leaves that open in part keeps what was made of it when it was recorded `before`.
    ///
    /// Without a time it counts from now, and a day is meant in `zone`; both may be others when it comes again.
    func occurrence(asRecordedBefore before: Occurrence?, in zone: Zone, now: Instant) -> Occurrence {
        guard let occurredAt else { return before ?? Occurrence(instant: now) }
        if let before, case .day(let date) = occurredAt, before.isDay(date) { return before }
        return occurredAt.occurrence(in: zone)
    }
}

extension Occurrence {
    /// Whether it is known as that day, in the offset that was written.
    fileprivate func isDay(_ date: CivilDate) -> Bool {
        precision == .day && Zone.utc.local(instant + .minutes(offsetMinutes)).date == date
    }
}

/// A time as it was written: with its offset, or a day that is meant in the zone of the case.
public enum OccurrenceText: Hashable, Sendable {
    case instant(OffsetInstant, Occurrence.Precision)
    case day(CivilDate)

    /// Reads a time with its offset, or a date.
    /// - Throws: ``BadInput`` for anything else.
    public init(parsing text: String, field: String, precision: Occurrence.Precision? = nil) throws(BadInput) {
        if let date = try? CivilDate(parsing: text) {
            self = .day(date)
            return
        }
        do {
            self = .instant(try OffsetInstant(parsing: text), precision ?? .instant)
        } catch {
            throw BadInput(
                field: field, expected: "a time with its offset, such as 2026-03-27T15:30+01:00, or a date",
                found: "\"\(text.prefix(60))\"",
                advice: "add the offset from UTC (Z, +01:00 …); without it the moment is not known")
        }
    }

    /// The occurrence, with a day meant in `zone`.
    func occurrence(in zone: Zone) -> Occurrence {
        switch self {
        case .instant(let time, let precision):
            Occurrence(instant: time.instant, offsetMinutes: time.offsetMinutes, precision: precision)
        case .day(let date): Occurrence(day: date, in: zone)
        }
    }
}
