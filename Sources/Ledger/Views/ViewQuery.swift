/// The SQL for a selection of rows, made so that no plan sorts.
struct ViewQuery {
    /// With ?1 the generation, ?2 and ?3 the first and last order; ?4 the limit, ?5 the group.
    let sql: String

    static let columns = "key, grp, ord, stream, sealed_by, body"

    init(_ selection: ViewSelection, counting: Bool = false) {
        var conditions = ["generation = ?1", "ord BETWEEN ?2 AND ?3"]
        if selection.group != nil { conditions.append("grp = ?5") }
        let filter = "FROM view_row WHERE " + conditions.joined(separator: " AND ")
        sql =
            counting
            ? "SELECT count(*) \(filter)" : "SELECT \(Self.columns) \(filter) ORDER BY ord, key, stream LIMIT ?4"
    }
}
