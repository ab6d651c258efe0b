internal import Almanac
internal import Events
internal import Ledger

/// When the watcher looks at somebody's load again, if nothing is recorded before.
struct StaffWatch: Hashable {
    static let shelf = "watch-staff"

    let actor: ActorRef
    /// The next instant at which an answer can change; `nil` if time alone changes nothing.
    let due: Instant?

    /// Everybody who is to be looked at by a moment.
    static func due(by moment: Instant, in log: any EntryReader) throws -> Set<ActorRef> {
        Set(try log.memos(on: shelf, .ordered(upTo: moment.milliseconds)).map { ActorRef($0.key) })
    }

    func keep(in log: any EntryWriter) throws {
        let memo = Memo(shelf: Self.shelf, key: actor.rawValue, order: due?.milliseconds)
        if try log.memo(actor.rawValue, on: Self.shelf) != memo { try log.keep(memo) }
    }
}
