import Almanac

/// Decides for every single minute whether a contact answers, without a thought for speed.
struct MinuteSampler {
    let tables: [Zone: MinuteTable]
    let start: Instant
    let count: Int

    func answers(_ availability: Availability) -> [Bool] {
        var answers = [Bool](repeating: false, count: count)
        for (index, statement) in availability.statements.enumerated() {
            guard let table = tables[statement.zone] else { fatalError("fixture: no table for \(statement.zone)") }
            // The one that was recorded last among those that speak about the day.
            func governs(_ date: CivilDate) -> Bool {
                statement.isValid(on: date)
                    && !availability.statements.dropFirst(index + 1).contains { $0.isValid(on: date) }
            }
            mark(statement, in: table, where: governs, &answers)
        }
        for row in 0..<count {
            let now = start + .minutes(row)
            let newest = availability.exceptions.last { $0.from <= now && ($0.to.map { now < $0 } ?? true) }
            if let newest { answers[row] = newest.effect == .available }
        }
        return answers
    }

    private func mark(
        _ statement: AvailabilityStatement, in table: MinuteTable, where governs: (CivilDate) -> Bool,
        _ answers: inout [Bool]
    ) {
        switch statement.pattern {
        case .always:
            for row in 0..<count where governs(table.dates[row]) { answers[row] = true }
        case .rota(let slots):
            for slot in slots where governs(table.dates[table.row(of: slot.start)]) {
                for row in table.row(of: slot.start)..<table.row(of: slot.end) { answers[row] = true }
            }
        case .weekly(let windows):
            // The first and the last date of the table are incomplete, and far from any release.
            for date in table.distinctDates.dropFirst().dropLast(2) where governs(date) {
                for window in windows where window.days.contains(date.weekday) {
                    for row in rows(of: window, on: date, statement, table) { answers[row] = true }
                }
            }
        }
    }

    private func rows(
        of window: WeeklyWindow, on date: CivilDate, _ statement: AvailabilityStatement, _ table: MinuteTable
    ) -> Range<Int> {
        var end = table.lastRow(window.to > window.from ? date : date.adding(days: 1), window.to)
        if window.to == .endOfDay {
            end = table.firstRow(window.to > window.from ? date.adding(days: 1) : date.adding(days: 2), .midnight)
        }
        if !statement.worksPublicHolidays, let special = statement.calendar[date] {
            if special.kind == .closed { return 0..<0 }
            if case .closedFrom(let closing) = special.kind {
                if closing <= window.from { return 0..<0 }
                if window.to <= window.from || closing < window.to { end = table.lastRow(date, closing) }
            }
        }
        guard let start = table.firstRow(date, window.from), let end else {
            fatalError("fixture: the table does not reach \(date)")
        }
        return start..<max(start, end)
    }
}
