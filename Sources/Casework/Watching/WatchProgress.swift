internal import Almanac
internal import Events
internal import Ledger
internal import Projections

/// Up to where in log and time the watcher has looked.
struct WatchProgress: Hashable {
    static let shelf = "watch-progress"
    private static let key = "last"

    /// Everything up to here was looked at, except `left`.
    let position: Int64
    /// Where the log ended when the last run began.
    let since: Int64
    /// Streams that others wrote to during the last run.
    let left: [StreamName]
    /// The moment of the last run.
    let moment: Instant
    /// By which rules; others may answer otherwise.
    let rules: String
    /// The agencies that supported their staff when somebody's load was last looked at.
    let supporting: [String]

    init(position: Int64, since: Int64, left: [StreamName], moment: Instant, rules: String, supporting: [String]) {
        self.position = position
        self.since = since
        self.left = left
        self.moment = moment
        self.rules = rules
        self.supporting = supporting
    }

    /// What is remembered; `nil` before the first run.
    init?(in log: any EntryReader) throws {
        guard let memo = try log.memo(Self.key, on: Self.shelf) else { return nil }
        let fields = try MemoFields(memo)
        position = try fields.number("position")
        since = try fields.number("since")
        left = try fields.value("left", as: [String].self).compactMap { StreamName($0) }
        moment = try fields.instant("moment")
        rules = try fields.value("rules")
        supporting = try fields.value("supporting")
    }

    var memo: Memo {
        Memo(
            shelf: Self.shelf, key: Self.key,
            body: JSON.record([
                "position": .number(position), "since": .number(since), "left": left.map(\.description).json,
                "moment": moment.json, "rules": rules.json, "supporting": supporting.json,
            ]).canonicalBytes)
    }
}
