internal import Events
internal import Ledger
internal import Projections

/// Finds an alert by its reference, or by a beginning of it that no other alert has.
struct AlertFinder {
    /// An alert with what the stream tells beside it.
    struct Found {
        let stream: StreamName
        let alert: RaisedAlert
        /// The alert about the same thing that was raised after this one was closed; `nil` if there is none.
        let next: AlertID?
    }

    /// The fewest characters that are taken for a beginning.
    static let shortest = 8

    private let reader: CaseReader

    init(_ reader: CaseReader) { self.reader = reader }

    /// - Throws: ``AlertNotFound``, ``AmbiguousAlert``, ``UnreadableEntry``, what the store throws.
    func alert(_ name: String) throws -> Found {
        let candidates = try candidates(name)
        let exact = candidates.filter { $0.alert.rawValue == name }
        let chosen = exact.isEmpty ? candidates : exact
        guard chosen.count < 2 else { throw AmbiguousAlert(name: name, found: chosen.map(\.alert).sorted()) }
        guard let one = chosen.first else { throw AlertNotFound(name: name) }
        let all = try reader.history(of: one.stream, from: .today).raisedAlerts
        guard let alert = all.first(where: { $0.alertId == one.alert }) else { throw AlertNotFound(name: name) }
        let next = all.first { $0.event.previous == one.alert }?.alertId
        return Found(stream: one.stream, alert: alert, next: next)
    }

    private struct Candidate: Hashable {
        let alert: AlertID
        let stream: StreamName
    }

    /// An alert that was raised here has the id of its entry; else the open ones are looked through, then all others.
    private func candidates(_ name: String) throws -> Set<Candidate> {
        if let id = EntryID(name), let entry = try reader.log.entry(id),
            let raised = try reader.catalogue.open(entry).event as? AlertRaised
        {
            return [Candidate(alert: raised.alertId, stream: entry.stream)]
        }
        let open = try openOnes(name)
        return open.isEmpty ? try raisedOnes(name) : open
    }

    private func openOnes(_ name: String) throws -> Set<Candidate> {
        var found: Set<Candidate> = []
        do {
            try reader.log.forEachRow(ViewSelection(.alertInbox, mentioning: "\"\(name)")) { stored in
                let row = try stored.read(as: AlertInboxRow.self)
                if fits(row.alertId, name), let stream = StreamName(.alert, row.caseRef.rawValue) {
                    found.insert(Candidate(alert: row.alertId, stream: stream))
                }
                return true
            }
        } catch is ViewOutdated {
            return []
        }
        return found
    }

    private func raisedOnes(_ name: String) throws -> Set<Candidate> {
        var found: Set<Candidate> = []
        try reader.log.forEach(.types([AlertRaised.name])) { entry in
            if let raised = try reader.catalogue.open(entry).event as? AlertRaised, fits(raised.alertId, name) {
                found.insert(Candidate(alert: raised.alertId, stream: entry.stream))
            }
            return true
        }
        return found
    }

    private func fits(_ alert: AlertID, _ name: String) -> Bool {
        alert.rawValue == name || (name.count >= Self.shortest && alert.rawValue.hasPrefix(name))
    }
}
