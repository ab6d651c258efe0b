import Almanac

// Short spellings for tables of test data; a typing error in a fixture stops the run where it was made.

func day(_ text: String) -> CivilDate { fixture { try CivilDate(parsing: text) } }

func clock(_ text: String) -> TimeOfDay { fixture { try TimeOfDay(parsing: text) } }

func utc(_ text: String) -> Instant { fixture { try Instant(parsing: text) } }

func zone(_ identifier: String) -> Zone { fixture { try Zone(identifier: identifier) } }

/// "2026-03-27T15:30" on the clocks of the zone, the first one if it comes twice.
func at(_ local: String, _ zone: Zone) -> Instant {
    zone.instant(day(String(local.prefix(10))), clock(String(local.dropFirst(11))), ambiguity: .first)
}

func interval(_ start: Instant, _ end: Instant) -> Interval {
    guard let interval = Interval(start: start, end: end) else { fatalError("fixture: \(start) is not before \(end)") }
    return interval
}

/// Minutes after 2026-01-01T00:00:00Z, for tests in which only the order matters.
func minutes(_ start: Int, _ end: Int) -> Interval {
    interval(utc("2026-01-01T00:00Z") + .minutes(start), utc("2026-01-01T00:00Z") + .minutes(end))
}

private func fixture<Value>(_ make: () throws -> Value) -> Value {
    do { return try make() } catch { fatalError("fixture: \(error)") }
}

extension Set<Weekday> {
    static let weekdays = Set(Weekday.allCases.filter { !$0.isWeekend })
    static let all = Set(Weekday.allCases)
}

extension WeeklyWindow {
    init(_ days: Set<Weekday>, _ from: String, _ to: String) {
        self.init(days: days, from: clock(from), to: clock(to))
    }
}
