internal import Almanac
internal import Events

extension SQLiteAuditTrail {
    public func read(_ selection: AuditSelection, _ body: (AuditEntry) throws -> Bool) throws {
        try reading { session, _ in
            try session.forEach(selection) { entry, _ in try body(entry) }
        }
    }
}

extension AuditSession {
    /// Hands over what is selected, each record with its bytes, until `body` returns false.
    func forEach(_ selection: AuditSelection, _ body: (AuditEntry, [UInt8]) throws -> Bool) throws {
        let row = try prepare(selection.sql)
        defer { row.reset() }
        switch selection.subject {
        case .everything: break
        case .case(let reference): row.bind(AuditRecord.mention(of: reference), at: 3)
        case .actor(let actor): row.bind(AuditRecord.mention(of: actor), at: 3)
        }
        row.bind((selection.from ?? .earliest).milliseconds, at: 1)
        row.bind(selection.until?.milliseconds ?? .max, at: 2)
        row.bind(selection.after, at: 4)
        while try row.step() {
            let (position, bytes) = (row.number(0), row.bytes(1))
            guard let record = (try? JSONParser.parse(bytes)).flatMap(AuditRecord.init) else {
                throw StoreIOFailure.damaged("audit record \(position) cannot be read")
            }
            guard selection.kinds?.contains(record.kind) ?? true else { continue }
            guard try body(AuditEntry(record, at: position, hash: try row.hash(2)), bytes) else { return }
        }
    }
}

extension AuditSelection {
    fileprivate var sql: String {
        let columns = "SELECT record.position, record.body, record.hash FROM"
        let times = "record.at >= ?1 AND record.at < ?2 AND record.position > ?4"
        let order = newestFirst ? "DESC" : "ASC"
        return switch subject {
        case .everything where from == nil && until == nil:
            "\(columns) record WHERE \(times) ORDER BY record.position \(order)"
        // The plus keeps SQLite from walking through all of them in order.
        case .everything: "\(columns) record WHERE \(times) ORDER BY +record.position \(order)"
        case .case, .actor:
            """
            \(columns) mention JOIN record ON record.position = mention.position
            WHERE mention.name = (SELECT id FROM name WHERE text = ?3) AND \(times)
            ORDER BY mention.position \(order)
            """
        }
    }
}
