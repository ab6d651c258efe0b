internal import Almanac

/// When a contact can be reached on the days of a sheet: what returns every week, and what differs from it.
public struct SheetHours: Sendable {
    /// The days one after the other, without a gap.
    public let days: [SheetDay]
    private let usual: [Weekday: [SheetDay.Window]]

    /// Up to so many differences are told beside what returns every week; beyond, each day is told for itself.
    private static let mostDifferences = 4

    /// The hours on so many days, counted from the first on.
    init(of availability: Availability, _ count: Int, from first: CivilDate, in zone: Zone) {
        days = SheetDay.days(count, from: first, of: availability, in: zone)
        let week = SheetDay.days(count, from: first, of: availability.usual, in: zone)
        // Where two weeks differ, the later one is what goes on.
        usual = Dictionary(week.map { ($0.date.weekday, $0.windows) }) { $1 }
    }

    /// The usual hours in a language, then what differs, one piece each.
    func words(in phrases: Phrasebook) -> [String] {
        if days.allSatisfy(\.isWholeDay) { return [phrases.aroundTheClock] }
        if days.allSatisfy(\.windows.isEmpty) { return [phrases.notAvailable] }
        let differences = runs(days.filter { $0.windows != usual[$0.date.weekday] })
        if differences.count > Self.mostDifferences || usual.values.allSatisfy(\.isEmpty) {
            return runs(days.filter { !$0.windows.isEmpty }).map { told($0, in: phrases) }
        }
        return [week(in: phrases)] + differences.map { told($0, in: phrases) }
    }

    private func week(in phrases: Phrasebook) -> String {
        var parts: [(first: Weekday, last: Weekday, windows: [SheetDay.Window])] = []
        for weekday in Weekday.allCases {
            guard let windows = usual[weekday] else { continue }
            if let last = parts.last, last.windows == windows, last.last.rawValue + 1 == weekday.rawValue {
                parts[parts.count - 1].last = weekday
            } else {
                parts.append((weekday, weekday, windows))
            }
        }
        return parts.map { part in
            let first = phrases.weekday(part.first)
            let days = part.first == part.last ? first : "\(first)–\(phrases.weekday(part.last))"
            return "\(days) \(hours(part.windows, in: phrases))"
        }.joined(separator: "; ")
    }

    /// Days that follow each other and are alike, together.
    private func runs(_ days: [SheetDay]) -> [[SheetDay]] {
        days.reduce(into: []) { runs, day in
            if let last = runs.last?.last, last.windows == day.windows, last.closedDay == day.closedDay,
                last.date.adding(days: 1) == day.date
            {
                runs[runs.count - 1].append(day)
            } else {
                runs.append([day])
            }
        }
    }

    private func told(_ run: [SheetDay], in phrases: Phrasebook) -> String {
        guard let first = run.first, let last = run.last else { return "" }
        let span = first == last ? phrases.day(first.date) : "\(phrases.day(first.date)) – \(phrases.day(last.date))"
        let hours =
            first.windows.isEmpty && first.closedDay == nil ? phrases.notAvailable : hours(first.windows, in: phrases)
        return "\(span): \(hours)" + (first.closedDay == nil ? "" : " (\(phrases.publicHoliday))")
    }

    private func hours(_ windows: [SheetDay.Window], in phrases: Phrasebook) -> String {
        if windows.isEmpty { return phrases.closed }
        if windows == [.wholeDay] { return phrases.aroundTheClock }
        return windows.map { "\(clock($0.from))–\(clock($0.to))" }.joined(separator: ", ")
    }

    private func clock(_ time: TimeOfDay) -> String { String(time.description.prefix(5)) }
}
