internal import Almanac
internal import Events
internal import Ledger

/// When the watcher looks at somebody's load again, if nothing is recorded before.
struct StaffWatch: Hashable {
    static let shelf = "watch-staff"

    let actor: ActorRef
    /// The next instant at which an answer can change; `nil` if time alone changes nothing.
    let due: Instant?

    func keep(in log: any EntryWriter) throws {
        let memo = Memo(shelf: Self.shelf, key: actor.rawValue, order: due?.milliseconds)
        if try log.memo(actor.rawValue, on: Self.shelf) != memo { try log.keep(memo) }
    }
}

extension StreamName {
    // No case can have a reference that begins so.
    private static let actorPrefix = "actor/"

    /// The stream of the alerts about an actor; `nil` if the reference is too long for it.
    init?(alertsAbout actor: ActorRef) { self.init(.alert, Self.actorPrefix + actor.rawValue) }

    /// Whom the alerts of the stream are about; `nil` if they are about a case.
    var actorOfAlerts: ActorRef? {
        guard kind == .alert, subject.hasPrefix(Self.actorPrefix) else { return nil }
        return ActorRef(String(subject.dropFirst(Self.actorPrefix.count)))
    }
}
