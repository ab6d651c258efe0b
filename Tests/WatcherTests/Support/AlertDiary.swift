import Almanac
import Events
import Projections
import Watcher

/// An alert stream as the watcher and people write it, entry by entry.
struct AlertDiary {
    private var entries: [LoggedEntry] = []
    private var count: UInt64 = 0

    var history: History {
        // Only what the events themselves wrote is read here.
        (try? History(entries)) ?? .empty
    }

    var book: AlertBook { AlertBook(history) }

    /// Writes what the watcher writes for a change.
    mutating func write(_ change: AlertChange, at moment: Instant) {
        switch change {
        case .raised(let alert, let previous):
            let id = nextID()
            append(id, alert.raised(as: id, at: moment, after: previous), at: moment)
        case .changed(let standing, let alert):
            append(
                nextID(), AlertSeverityChanged(alertId: standing.alertId, to: .known(alert.severity)), at: moment)
        case .cleared(let standing):
            append(nextID(), AlertClosed(alertId: standing.alertId, closure: .known(.conditionCleared)), at: moment)
        case .superseded(let standing):
            append(nextID(), AlertClosed(alertId: standing.alertId, closure: .known(.superseded)), at: moment)
        }
    }

    /// Writes an event.
    mutating func append(_ event: some Event, at moment: Instant) { append(nextID(), event, at: moment) }

    /// Writes an event of that type with that data.
    mutating func write(_ type: String, _ data: String, at moment: Instant) {
        guard let json = try? JSONParser.parse(data), let event = try? EventCatalogue.standard[type]?.read(json) else {
            preconditionFailure("no \(type): \(data)")
        }
        append(event, at: moment)
    }

    private mutating func nextID() -> EntryID {
        count += 1
        return EntryID(high: 0x0000_0000_0000_7A1E, low: count)
    }

    private mutating func append(_ id: EntryID, _ event: some Event, at moment: Instant) {
        guard let stream = StreamName(.alert, "K-1") else { preconditionFailure("no stream") }
        let draft = Draft(id: id, stream: stream, occurred: Occurrence(instant: moment), event: event)
        let position = Int64(entries.count + 1)
        entries.append(LoggedEntry(draft, position: position, version: position, recordedAt: moment))
    }
}
