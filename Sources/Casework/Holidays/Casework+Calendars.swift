internal import Almanac
public import Events
internal import Ledger

/// What became of a calendar that was declared.
public struct DeclaredCalendar: Hashable, Sendable {
    public let calendar: CalendarRef
    /// Days in the calendar.
    public let days: Int
    /// Days that are new in the log.
    public let recorded: Int
    /// The first and the last year.
    public let years: ClosedRange<Int>
}

extension Casework {
    /// Declares the public holidays of a country or subdivision that come with this software, in one transaction.
    ///
    /// - Parameter code: Such as `AT` or `DE-BY`; also the name of the calendar in the log.
    /// - Throws: ``BadInput`` for an unknown code; what the store throws.
    public func declareCalendar(_ code: String, rehearse: Bool = false) throws -> DeclaredCalendar {
        let (stream, days) = try Self.days(of: code)
        let now = now
        let recorded = try door.write({ _, _ in .administering("calendar") }, rehearse: rehearse) { log, _ in
            let drafts = days.map { draft(of: $0, in: stream, at: now) }
            let new = try drafts.filter { try log.entry($0.id) == nil }
            return try log.append(new, to: stream, expecting: .any, at: .now(now)).count
        }
        return DeclaredCalendar(
            calendar: CalendarRef(code), days: days.count, recorded: recorded,
            years: (days.first?.date.year ?? 0)...(days.last?.date.year ?? 0))
    }

    /// Checks that a calendar of that code comes with this software.
    /// - Throws: ``BadInput`` for an unknown code.
    public static func checkCalendar(_ code: String) throws { _ = try days(of: code) }

    private static func days(of code: String) throws -> (StreamName, [HolidayTable.Row]) {
        let table = try HolidayFile.load()
        guard let days = table.days(of: code), !days.isEmpty, let stream = StreamName(.calendar, code) else {
            let near =
                code.isEmpty ? [] : table.calendars.filter { $0.hasPrefix(code.prefix(2).uppercased()) }.prefix(20)
            throw BadInput(
                field: "--calendar", expected: "the code of a country or subdivision, such as AT or DE-BY",
                found: "\"\(code.prefix(40))\"",
                advice: near.isEmpty ? "the EU states and GB are there" : "there are \(near.joined(separator: ", "))")
        }
        return (stream, days)
    }

    private func draft(of row: HolidayTable.Row, in stream: StreamName, at now: Instant) -> Draft {
        var halfDayFrom: TimeOfDay?
        if case .closedFrom(let time) = row.kind { halfDayFrom = time }
        let event = PublicHolidayDeclared(
            calendar: CalendarRef(stream.subject), date: row.date, name: row.name, halfDayFrom: halfDayFrom,
            workingDay: row.kind == .working ? true : nil, observed: row.isObserved ? true : nil,
            estimated: row.isEstimated ? true : nil)
        // The id follows from what is declared, so that the same day declared again is the same entry.
        return Draft(id: Self.id(of: event), stream: stream, occurred: Occurrence(instant: now), event: event)
    }

    private static func id(of event: PublicHolidayDeclared) -> EntryID {
        EntryID(derivedFrom: event.data.canonicalBytes)
    }
}
