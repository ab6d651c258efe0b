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

    /// Keeps this in the place of what was remembered before; whoever's load is now another is looked at next.
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
        guard before?.staffing != staffing else { return }
        for actor in old.union(new).compactMap(Self.actor) {
            try StaffWatch(actor: actor, due: .earliest).keep(in: log)
        }
    }

    /// Remembers that a case could not be looked at, so that every run tries it again.
    static func keepUnread(_ caseRef: CaseRef, at moment: Instant, in log: any EntryWriter) throws {
        let before = try log.memo(caseRef.rawValue, on: shelf).map { try CaseWatch($0) }
        try CaseWatch(caseRef, due: moment, leansOn: Set(before?.leansOn ?? []), staffing: before?.staffing ?? "")
            .keep(in: log)
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
