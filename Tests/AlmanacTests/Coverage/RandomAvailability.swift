import Almanac
import Specifications

/// Makes up contacts around a release: every pattern, several zones, holidays, exceptions, limited validity.
struct RandomAvailability {
    let zones: [Zone]
    /// The zone whose clocks change, and when: most contacts live there and many of their hours lie around it.
    let home: Zone
    let clockChange: Instant
    let release: Instant

    func availability(using generator: inout SeededGenerator) -> Availability {
        Availability(
            statements: (0..<Int.random(in: 1...2, using: &generator)).map { _ in statement(using: &generator) },
            exceptions: (0..<Int.random(in: 0...2, using: &generator)).map { _ in exception(using: &generator) })
    }

    private func statement(using generator: inout SeededGenerator) -> AvailabilityStatement {
        let today = Zone.utc.local(release).date
        let abroad = zones[Int.random(in: 0..<zones.count, using: &generator)]
        let limited = generator.chance(oneIn: 2)
        let from = today.adding(days: Int.random(in: -3...4, using: &generator))
        return AvailabilityStatement(
            pattern: pattern(using: &generator),
            zone: generator.chance(oneIn: 3) ? abroad : home,
            calendar: calendar(using: &generator),
            worksPublicHolidays: generator.chance(oneIn: 3),
            validFrom: limited ? from : nil,
            validUntil: limited ? from.adding(days: Int.random(in: 0...3, using: &generator)) : nil)
    }

    private func pattern(using generator: inout SeededGenerator) -> AvailabilityPattern {
        let count = Int.random(in: 0...3, using: &generator)
        return switch Int.random(in: 0..<8, using: &generator) {
        case 0: .always
        case 1, 2: .rota((0..<count).map { _ in slot(longest: 4320, using: &generator) })
        default: .weekly((0..<count).map { _ in window(using: &generator) })
        }
    }

    private func window(using generator: inout SeededGenerator) -> WeeklyWindow {
        WeeklyWindow(
            days: Set(Weekday.allCases.filter { _ in !generator.chance(oneIn: 3) }),
            from: time(quarters: 0...95, using: &generator), to: time(quarters: 0...96, using: &generator))
    }

    /// Whole quarters of an hour, half of them within about an hour of what the clock shows when it changes.
    private func time(quarters: ClosedRange<Int>, using generator: inout SeededGenerator) -> TimeOfDay {
        let jump = home.local(clockChange - .milliseconds(1)).time.milliseconds / 900_000
        let near = (jump + Int.random(in: -5...5, using: &generator) + 96) % 96
        let anywhere = Int.random(in: quarters, using: &generator)
        return TimeOfDay(milliseconds: (generator.chance(oneIn: 2) ? near : anywhere) * 900_000) ?? .midnight
    }

    private func calendar(using generator: inout SeededGenerator) -> WorkingCalendar {
        let today = Zone.utc.local(release).date
        var days: [CivilDate: WorkingCalendar.SpecialDay] = [:]
        for _ in 0..<Int.random(in: 0...3, using: &generator) {
            let closing = time(quarters: 1...95, using: &generator)
            let kinds: [WorkingCalendar.SpecialDay.Kind] = [.closed, .closedFrom(closing), .working]
            let kind = kinds[Int.random(in: 0..<3, using: &generator)]
            days[today.adding(days: Int.random(in: -2...5, using: &generator))] = .init(name: nil, kind: kind)
        }
        return WorkingCalendar(days)
    }

    private func exception(using generator: inout SeededGenerator) -> AvailabilityException {
        let slot = slot(longest: 2880, using: &generator)
        return AvailabilityException(
            from: slot.start, to: generator.chance(oneIn: 6) ? nil : slot.end,
            effect: generator.chance(oneIn: 2) ? .available : .unavailable)
    }

    /// From three days before the release to six days after it, at any minute.
    private func slot(longest: Int, using generator: inout SeededGenerator) -> Interval {
        let start = release + .minutes(Int.random(in: -4320...8640, using: &generator))
        return interval(start, start + .minutes(Int.random(in: 1...longest, using: &generator)))
    }
}
