internal import Almanac
internal import Events
internal import Ledger
internal import Projections
public import Watcher

extension Casework {
    /// The inbox of alerts; as known now.
    /// - Throws: ``ViewOutdated``, ``UnreadableRow``, what the store throws.
    public func alerts(_ query: AlertQuery, path: EscalationPath = .standard) throws -> AlertInbox {
        try door.read(.list("alerts")) { sight in
            let log = sight.log
            let moment = try presentMoment(of: log)
            var zones: [CaseRef: Zone] = [:]
            var (items, total, others): ([ListedAlert], Int, Int) = ([], 0, 0)
            let selection = Self.selection(query).beginning(after: query.after)
            try selection.map {
                try log.forEachRow($0) { stored in
                    guard query.after?.isBefore(stored) ?? true else { return true }
                    let row = try stored.read(as: AlertInboxRow.self)
                    let zone = try zones[row.caseRef] ?? Self.zone(of: row.caseRef, in: log)
                    zones[row.caseRef] = zone
                    let alert = ListedAlert(row, at: moment, in: zone, path: path)
                    guard query.rule.map({ $0 == row.gap.ruleId }) ?? true, query.mustAct.map(alert.concerns) ?? true
                    else {
                        return true
                    }
                    if (alert.quietUntil != nil) != query.isSnoozed {
                        others += 1
                    } else {
                        total += 1
                        if total <= query.limit ?? .max { items.append(alert) }
                    }
                    return query.isCounted || items.count < query.limit ?? .max
                }
            }
            sight.tells(of: items.map(\.row.caseRef))
            let unreadable = try log.state(of: .alertInbox).unreadable
            return AlertInbox(
                alerts: Listing(moment: moment, items: items, total: total, unreadable: unreadable), others: others)
        }
    }

    /// An alert, open or closed, with everything that is recorded of it.
    ///
    /// - Parameter name: Its reference, or a beginning of it that is long enough.
    /// - Throws: ``AlertNotFound``, ``AmbiguousAlert``, ``UnreadableEntry``, what the store throws.
    public func alert(_ name: String) throws -> AlertStory {
        try door.read(.list("alert")) { sight in
            let log = sight.log
            let reader = self.reader(on: log)
            let found = try AlertFinder(reader).alert(name)
            sight.tells(of: [found.alert.caseRef])
            let history = try StreamName(.case, found.alert.caseRef.rawValue).map {
                try reader.history(of: $0, from: .today)
            }
            return AlertStory(
                of: found.alert, next: found.next, at: try presentMoment(of: log),
                in: CaseFile(found.alert.caseRef, history ?? .empty).zone)
        }
    }

    private static func selection(_ query: AlertQuery) -> ViewSelection {
        ViewSelection(
            .alertInbox, group: query.caseRef?.rawValue, orders: AlertInboxRow.orders(from: query.severity),
            mentioning: query.rule?.json.line)
    }

    /// The zone of a case by the list of cases; UTC where there is none, as for alerts about no single case.
    private static func zone(of caseRef: CaseRef, in log: any EntryReader) throws -> Zone {
        guard let stream = StreamName(.case, caseRef.rawValue) else { return .utc }
        return try log.rows(of: stream, in: .caseload).first?.read(as: CaseloadRow.self).zone ?? .utc
    }
}
