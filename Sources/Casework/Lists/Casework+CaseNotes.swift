internal import Almanac
public import Events
internal import Ledger
internal import Projections

extension Casework {
    /// What a list says of these cases beside their rows, by case; as known now.
    /// - Throws: ``ViewOutdated``, ``UnreadableRow``, what the store throws.
    public func caseNotes(of cases: [CaseRef]) throws -> [CaseRef: CaseNote] {
        try door.read(.list("cases")) { sight in
            let log = sight.log
            let moment = try presentMoment(of: log)
            let calendars = try reader(on: log).calendars(from: .today)
            sight.tells(of: cases)
            return try cases.reduce(into: [:]) { notes, caseRef in
                notes[caseRef] = CaseNote(
                    caseRef: caseRef, alerts: try Self.waiting(in: caseRef, at: moment, log),
                    release: try Self.releaseDay(of: caseRef, calendars, log))
            }
        }
    }

    private static func waiting(
        in caseRef: CaseRef, at moment: Instant, _ log: any EntryReader
    ) throws -> [AlertSeverity: Int] {
        var counts: [AlertSeverity: Int] = [:]
        try log.forEachRow(ViewSelection(.alertInbox, group: caseRef.rawValue)) { stored in
            let row = try stored.read(as: AlertInboxRow.self)
            // A day until which an alert is set aside ends within hours of its end in UTC.
            if row.attention.quietUntil(at: moment, in: .utc) == nil { counts[row.severity, default: 0] += 1 }
            return true
        }
        return counts
    }

    private static func releaseDay(
        of caseRef: CaseRef, _ calendars: CalendarIndex, _ log: any EntryReader
    ) throws -> ReleaseDay? {
        guard let stream = StreamName(.case, caseRef.rawValue),
            let row = try log.rows(of: stream, in: .releaseCalendar).first?.read(as: ReleaseCalendarRow.self)
        else { return nil }
        return ReleaseDay(row.zone.local(row.instant).date, in: calendars[row.calendar])
    }
}
