internal import Almanac
internal import Events
internal import Ledger
internal import Projections

/// What the watcher remembers of a case: when to look again, and what its answers lean on.
///
/// The stored form of the due timeline: before `due`, and while nothing of this changes, every answer stays the same.
struct CaseWatch: Hashable {
    static let shelf = "watch"
    /// From what a case leans on to the case.
    static let leaningShelf = "watch-leaning"

    let caseRef: CaseRef
    /// The next instant at which an answer can change; `nil` if time alone changes nothing.
    let due: Instant?
    /// Streams beside its own, and scopes of the policy, in order.
    let leansOn: [String]

    var memo: Memo {
        Memo(
            shelf: Self.shelf, key: caseRef.rawValue, order: due?.milliseconds,
            body: JSON.record(["leansOn": leansOn.json]).canonicalBytes)
    }

    init(_ caseRef: CaseRef, due: Instant?, leansOn: Set<String>) {
        self.caseRef = caseRef
        self.due = due
        self.leansOn = leansOn.sorted()
    }

    init(_ memo: Memo) throws {
        caseRef = CaseRef(memo.key)
        due = memo.order.map(Instant.init(milliseconds:))
        leansOn = try MemoFields(memo).value("leansOn")
    }

    /// Keeps this in the place of what was remembered before.
    func keep(in log: any EntryWriter) throws {
        let before = try log.memo(caseRef.rawValue, on: Self.shelf).map { try CaseWatch($0) }
        guard before != self else { return }
        try log.keep(memo)
        let (old, new) = (Set(before?.leansOn ?? []), Set(leansOn))
        for support in old.subtracting(new) {
            try log.removeMemo(Self.leaning(caseRef, on: support), from: Self.leaningShelf)
        }
        for support in new.subtracting(old) {
            try log.keep(Memo(shelf: Self.leaningShelf, key: Self.leaning(caseRef, on: support)))
        }
    }

    /// The cases that lean on something.
    static func cases(leaningOn support: String, in log: any EntryReader) throws -> [CaseRef] {
        let start = support + separator
        return try log.memos(on: leaningShelf, .beginning(start)).map { CaseRef(String($0.key.dropFirst(start.count))) }
    }

    // No name of a stream and no reference holds one.
    private static let separator = "\t"

    private static func leaning(_ caseRef: CaseRef, on support: String) -> String {
        support + separator + caseRef.rawValue
    }
}

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

    init(position: Int64, since: Int64, left: [StreamName], moment: Instant, rules: String) {
        self.position = position
        self.since = since
        self.left = left
        self.moment = moment
        self.rules = rules
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
    }

    var memo: Memo {
        Memo(
            shelf: Self.shelf, key: Self.key,
            body: JSON.record([
                "position": .number(position), "since": .number(since), "left": left.map(\.description).json,
                "moment": moment.json, "rules": rules.json,
            ]).canonicalBytes)
    }
}
