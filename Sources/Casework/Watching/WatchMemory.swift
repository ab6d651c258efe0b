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
    /// Changes whenever somebody's part in the case does, or the release.
    let staffing: String

    var memo: Memo {
        Memo(
            shelf: Self.shelf, key: caseRef.rawValue, order: due?.milliseconds,
            body: JSON.record(["leansOn": leansOn.json, "staffing": staffing.json]).canonicalBytes)
    }

    init(_ caseRef: CaseRef, due: Instant?, leansOn: Set<String>, staffing: String) {
        self.caseRef = caseRef
        self.due = due
        self.leansOn = leansOn.sorted()
        self.staffing = staffing
    }

    init(_ memo: Memo) throws {
        caseRef = CaseRef(memo.key)
        due = memo.order.map(Instant.init(milliseconds:))
        let fields = try MemoFields(memo)
        leansOn = try fields.value("leansOn")
        staffing = try fields.value("staffing")
    }

    /// Keeps this in the place of what was remembered before.
    /// - Returns: Everybody whose load is now another.
    func keep(in log: any EntryWriter) throws -> Set<ActorRef> {
        let before = try log.memo(caseRef.rawValue, on: Self.shelf).map { try CaseWatch($0) }
        guard before != self else { return [] }
        try log.keep(memo)
        let (old, new) = (Set(before?.leansOn ?? []), Set(leansOn))
        for support in old.subtracting(new) {
            try log.removeMemo(Self.leaning(caseRef, on: support), from: Self.leaningShelf)
        }
        for support in new.subtracting(old) {
            try log.keep(Memo(shelf: Self.leaningShelf, key: Self.leaning(caseRef, on: support)))
        }
        return before?.staffing == staffing ? [] : Set(old.union(new).compactMap(Self.actor))
    }

    /// Everybody on whom any case leans.
    static func actors(in log: any EntryReader) throws -> Set<ActorRef> {
        var actors: Set<ActorRef> = []
        try log.forEachMemo(on: leaningShelf, .beginning(StreamKind.actor.rawValue + "/")) { memo in
            if let actor = actor(memo.key.prefix { $0 != "\t" }) { actors.insert(actor) }
            return true
        }
        return actors
    }

    private static func actor(_ support: some StringProtocol) -> ActorRef? {
        guard let stream = StreamName(String(support)), stream.kind == .actor else { return nil }
        return ActorRef(stream.subject)
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
