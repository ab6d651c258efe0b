internal import Almanac
internal import Events
internal import Ledger
internal import Projections
internal import Watcher

/// Reads from the log which alerts became new or graver between two places in it.
struct AlertNoticeReader {
    let log: any EntryReader
    let catalogue: EventCatalogue

    /// What became new or graver after one place, exclusive, and up to another, inclusive.
    ///
    /// After place 0 it is all that is open.
    ///
    /// - Parameter most: Enough: what streams further on have to tell is left out.
    func notices(after: Int64, upTo: Int64, most: Int = .max) throws -> [AlertNotice] {
        let types: Set = [AlertRaised.name, AlertSeverityChanged.name]
        var streams: Set<StreamName> = []
        try log.forEach(Selection(types: types, after: after, upTo: upTo)) { entry in
            if entry.stream.kind == .alert { streams.insert(entry.stream) }
            return true
        }
        var notices: [AlertNotice] = []
        for stream in streams.sorted() where notices.count < most {
            notices += try self.notices(in: stream, after, upTo)
        }
        return notices
    }

    private func notices(in stream: StreamName, _ after: Int64, _ upTo: Int64) throws -> [AlertNotice] {
        let entries = try log.entries(Selection(stream: stream, upTo: upTo))
        let caseRef = stream.actorOfAlerts == nil ? CaseRef(stream.subject) : nil
        let before = try History(entries.filter { $0.position <= after }, with: catalogue).openAlerts
        let now = try History(entries, with: catalogue).openAlerts
        return AlertNotice.between(before, now, of: caseRef, in: try caseRef.map(zone) ?? .utc)
    }

    /// The zone of a case; UTC for alerts about something else.
    private func zone(of caseRef: CaseRef) throws -> Zone {
        guard let stream = StreamName(.case, caseRef.rawValue) else { return .utc }
        let types: Set = [CaseOpened.name, EventCorrected.name, EventVoided.name]
        let history = try History(try log.entries(Selection(stream: stream, types: types)), with: catalogue)
        return CaseFile(caseRef, history).zone
    }
}
