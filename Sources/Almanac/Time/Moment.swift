/// A point in time that may be known only to the day; a date never pretends to be midnight.
public enum Moment: Hashable, Sendable {
    /// Known to the millisecond.
    case instant(Instant)
    /// Known to the local day, at an unknown hour.
    case day(CivilDate)

    /// The first instant it may mean, inclusive.
    public func start(in zone: Zone) -> Instant {
        switch self {
        case .instant(let instant): instant
        case .day(let date): zone.startOfDay(date)
        }
    }

    /// The last instant it may mean, inclusive: the instant itself, or the last millisecond of the local day.
    public func last(in zone: Zone) -> Instant {
        switch self {
        case .instant(let instant): return instant
        case .day(let date):
            let day = zone.day(date)
            return max(day.start, day.end - .milliseconds(1))
        }
    }
}

extension Moment {
    /// Reads `YYYY-MM-DD` as a day and everything longer as an instant with its offset.
    ///
    /// - Throws: `MomentSyntaxError` carrying what the form in question expected.
    public init(parsing text: some StringProtocol) throws(MomentSyntaxError) {
        if text.utf8.count > 10 {
            do throws(InstantSyntaxError) {
                self = .instant(try Instant(parsing: text))
            } catch {
                throw .instant(error)
            }
        } else {
            do throws(CivilDateSyntaxError) {
                self = .day(try CivilDate(parsing: text))
            } catch {
                throw .day(error)
            }
        }
    }
}

extension Moment: CustomStringConvertible {
    /// The form that ``init(parsing:)`` reads: a date, or a time in UTC.
    public var description: String {
        switch self {
        case .instant(let instant): instant.description
        case .day(let date): date.description
        }
    }
}
