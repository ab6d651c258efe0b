internal import Events

/// The SQL for a selection, made so that no plan sorts: rows come as the index gives them, in bounded memory.
struct SelectionQuery {
    /// With ?1 after, ?2 up to, ?3 the limit and ?4 the stream.
    let sql: String

    /// The columns of an entry, in the order in which ``ReadTransaction`` reads them.
    static let columns = """
        entry.position, entry.stream, entry.version, entry.type, entry.schema_version, entry.id, entry.occurred_at, \
        entry.occurred_offset, entry.occurred_precision, entry.recorded_at, entry.key, entry.links, payload.body
        """
    // LEFT: the header leads, its payload follows unless it was erased.
    static let source = "entry LEFT JOIN payload ON payload.position = entry.position"

    // Merging many types costs more than passing over the others.
    private static let mostTypesMerged = 12

    init(inStream: Bool, types: [Int64]?) {
        let select = "SELECT \(Self.columns) FROM \(Self.source)"
        let range = "entry.position > ?1 AND entry.position <= ?2"
        // The plus keeps SQLite from choosing the index by type, which would have to be sorted.
        let isOneOfTypes = types.map { "+entry.type IN (\($0.map(String.init).joined(separator: ", ")))" }
        if inStream {
            let conditions = ["entry.stream = ?4", range, isOneOfTypes].compactMap(\.self).joined(separator: " AND ")
            sql = "\(select) WHERE \(conditions) ORDER BY entry.version LIMIT ?3"
        } else if let types, types.count <= Self.mostTypesMerged {
            let parts = types.map { "\(select) WHERE entry.type = \($0) AND \(range)" }
            sql = parts.joined(separator: " UNION ALL ") + " ORDER BY 1 LIMIT ?3"
        } else {
            let conditions = [range, isOneOfTypes].compactMap(\.self).joined(separator: " AND ")
            sql = "\(select) WHERE \(conditions) ORDER BY entry.position LIMIT ?3"
        }
    }
}
