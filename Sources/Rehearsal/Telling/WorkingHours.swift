internal import Almanac

extension Diary {
    /// A moment in office hours of that day, or of the Monday after a weekend.
    mutating func officeHour(on day: CivilDate) -> Instant {
        moment(on: Self.weekday(from: day), between: 8...16)
    }

    /// A moment of that day, in the hours given.
    mutating func moment(on day: CivilDate, between hours: ClosedRange<Int>) -> Instant {
        let minutes = chance.number(hours.lowerBound * 60...hours.upperBound * 60 + 59)
        return zone.instant(day, .midnight, ambiguity: .first) + .minutes(minutes)
    }

    /// The day, or the Monday after it if it is a Saturday or Sunday.
    static func weekday(from day: CivilDate) -> CivilDate {
        switch day.weekday {
        case .saturday: day.adding(days: 2)
        case .sunday: day.adding(days: 1)
        default: day
        }
    }
}
