import Almanac
import Foundation

/// What calendar and clock show at every minute of a few weeks, written down one by one.
///
/// It knows nothing of half-open intervals, gaps or occurrences: it only looks at the clock, minute after minute.
final class MinuteTable: Sendable {
    let start: Instant
    /// The date shown in each row.
    let dates: [CivilDate]
    /// Every date shown, in order.
    let distinctDates: [CivilDate]
    /// For each date and minute of the clock the first and the last row that show it.
    private let rows: [Int: (first: Int, last: Int)]

    init(zone identifier: String, start: Instant, count: Int) {
        guard let timeZone = TimeZone(identifier: identifier) else { fatalError("fixture: no zone \(identifier)") }
        var dates: [CivilDate] = []
        var rows: [Int: (first: Int, last: Int)] = [:]
        dates.reserveCapacity(count)
        rows.reserveCapacity(count)
        for row in 0..<count {
            let seconds = Int(start.milliseconds / 1000) + row * 60
            let offset = timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
            let shown = (seconds + offset) / 60
            dates.append(CivilDate(daysSinceEpoch: shown / 1440))
            rows[shown, default: (row, row)].last = row
        }
        self.start = start
        self.dates = dates
        self.rows = rows
        distinctDates = Set(dates).sorted()
    }

    var count: Int { dates.count }

    func row(of instant: Instant) -> Int { Int((instant - start).milliseconds / 60_000) }

    func instant(ofRow row: Int) -> Instant { start + .minutes(row) }

    func firstRow(_ date: CivilDate, _ time: TimeOfDay) -> Int? { shown(date, time)?.first }

    func lastRow(_ date: CivilDate, _ time: TimeOfDay) -> Int? { shown(date, time)?.last }

    /// The rows that show the time; if the clock jumps over it, those of the time moved on by what is missing.
    private func shown(_ date: CivilDate, _ time: TimeOfDay) -> (first: Int, last: Int)? {
        let minute = date.daysSinceEpoch * 1440 + time.milliseconds / 60_000
        if let rows = rows[minute] { return rows }
        let missing = (-180...180).map { minute + $0 }.split { rows[$0] != nil }.first { $0.contains(minute) }
        guard let missing, missing.count < 180 else { return nil }
        return rows[minute + missing.count]
    }
}
