public import Almanac
public import Events

/// Something in a case that has a date, told without anything about the person.
public struct CalendarItem: Hashable, Sendable {
    /// What kind of date it is.
    public enum Kind: String, CaseIterable, Sendable {
        case release, gap, appointment, action, benefit
    }

    /// When it is.
    public enum Time: Hashable, Sendable {
        case moment(Moment)
        case interval(Interval)
    }

    public let caseRef: CaseRef
    public let kind: Kind
    /// The same for the same thing, however often it is changed; unlike any other's.
    public let uid: String
    public let title: String
    public let time: Time
    /// How often it was changed since it was first recorded; never less than before.
    public let sequence: Int
    /// When the log took the newest entry that says something about it.
    public let recordedAt: Instant
}
