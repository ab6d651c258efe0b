internal import Almanac
public import Events
internal import Exchange
internal import Ledger
internal import Projections

/// An iCalendar file of the dates in cases.
public struct CalendarExport: Sendable {
    /// How many dates are in it.
    public let count: Int
    public let bytes: [UInt8]

    /// Writes the file in place of an older one, readable for its owner alone.
    /// - Throws: ``FileNotMade``.
    public func write(to path: String) throws { try ReplacedFile.write(bytes, to: path) }
}

extension Casework {
    /// The dates of one case, or of all open ones, as known now; the same log gives the same bytes.
    /// - Throws: ``CaseNotFound``, ``UnreadableEntry``, what the store throws.
    public func calendar(of caseRef: CaseRef? = nil) throws -> CalendarExport {
        try door.read(.list("calendar", of: caseRef)) { sight in
            let log = sight.log
            let reader = self.reader(on: log)
            let chosen = try caseRef.map { [($0, try reader.caseHistory($0, from: .today))] }
            let directory = try reader.wholeDirectory(from: .today)
            let around = try log.streams(of: .calendar).reduce(EntryTally.none) { try $0 + tally(of: $1, in: log) }
            var events: [CalendarDocument.Event] = []
            let histories = try chosen ?? allHistories(reader)
            sight.tells(of: histories.map(\.0))
            for (caseRef, history) in histories {
                let team = try CaseFile(caseRef, history).team.compactMap { StreamName(.actor, $0.rawValue) }
                    .reduce(around) { try $0 + tally(of: $1, in: log) }
                events += CaseCalendar(caseRef, history, directory: directory, around: team).items.map { $0.event }
            }
            return CalendarExport(count: events.count, bytes: CalendarDocument(events).bytes)
        }
    }

    private func tally(of stream: StreamName, in log: any EntryReader) throws -> EntryTally {
        let entries = try log.entries(.stream(stream))
        return EntryTally(count: entries.count, last: entries.last?.recordedAt)
    }

    private func allHistories(_ reader: CaseReader) throws -> [(CaseRef, History)] {
        try reader.log.streams(of: .case).map { (CaseRef($0.subject), try reader.history(of: $0, from: .today)) }
    }
}

extension CalendarItem {
    fileprivate var event: CalendarDocument.Event {
        let time: CalendarDocument.Event.Time =
            switch self.time {
            case .moment(.instant(let instant)): .at(instant)
            case .moment(.day(let date)): .day(date)
            case .interval(let interval): .from(interval.start, until: interval.end)
            }
        return CalendarDocument.Event(
            uid: "\(uid)@throughcare", sequence: sequence, stamp: recordedAt, title: title, category: kind.rawValue,
            time: time)
    }
}
