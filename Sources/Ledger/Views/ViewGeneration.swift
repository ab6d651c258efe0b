/// One making of a view's rows. While the next one is being made, the one in use goes on being kept right.
struct ViewGeneration: Hashable {
    let id: Int64
    /// The name of the view.
    let view: String
    let version: Int
    /// The head of the log for which its rows are right.
    let position: Int64
    /// Streams up to this number, inclusive, have their rows.
    let passed: Int64
    /// Whether lists are made from it.
    let isInUse: Bool

    /// The number of streams passed by a generation that is finished.
    static let all = Int64.max

    static let query = """
        SELECT view_generation.id, view.name, view_generation.version, view_generation.position, \
        view_generation.passed, view.generation IS view_generation.id \
        FROM view_generation JOIN view ON view.id = view_generation.view ORDER BY view_generation.id
        """

    init(_ row: PreparedStatement) {
        id = row.number(0)
        view = row.text(1)
        version = Int(row.number(2))
        position = row.number(3)
        passed = row.number(4)
        isInUse = row.number(5) == 1
    }

    /// Whether it is being made: neither in use nor given up for the next one.
    var isBuilding: Bool { !isInUse && passed < Self.all }
}
