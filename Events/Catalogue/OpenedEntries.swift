internal import Synchronization

/// Entries that were opened not long ago, so that they need not be read again; an entry never says anything else than it did,
/// unless it is erased.
final class OpenedEntries: Sendable {
    // So many that threads hardly ever meet at one: waiting for a lock costs more than opening an entry.
    private static let shelfCount: UInt64 = 64

    private let shelves: [Shelf]

    /// - Parameter limit: About how many are remembered.
    init(limit: Int) {
        shelves = (0..<Self.shelfCount).map { _ in Shelf(limit: limit / Int(Self.shelfCount)) }
    }

    /// The same entry as it was opened before; `nil` for one that is not remembered, or was other than this.
    subscript(_ logged: LoggedEntry) -> Entry? {
        guard let entry = shelf(of: logged.id).entry(logged.id), entry.logged == logged else { return nil }
        return entry
    }

    /// Remembers an entry.
    func remember(_ entry: Entry) { shelf(of: entry.id).remember(entry) }

    /// Forgets everything.
    func forget() {
        for shelf in shelves { shelf.forget() }
    }

    private func shelf(of id: EntryID) -> Shelf { shelves[Int(id.low % Self.shelfCount)] }
}

/// A part of what is remembered.
private final class Shelf: Sendable {
    private struct Generations {
        var recent: [EntryID: Entry] = [:]
        var older: [EntryID: Entry] = [:]
    }

    private let limit: Int
    private let generations = Mutex(Generations())

    init(limit: Int) { self.limit = max(limit, 2) }

    func entry(_ id: EntryID) -> Entry? {
        withGenerations { generations in
            if let entry = generations.recent[id] { return entry }
            guard let entry = generations.older[id] else { return nil }
            generations.recent[id] = entry
            return entry
        }
    }

    func remember(_ entry: Entry) { withGenerations { $0.recent[entry.id] = entry } }

    func forget() { withGenerations { $0 = Generations() } }

    /// Looks something up or changes it; what is too much then is forgotten, the oldest first.
    private func withGenerations<Outcome>(_ body: (inout Generations) -> Outcome) -> Outcome {
        let (outcome, forgotten) = generations.withLock { generations in
            let outcome = body(&generations)
            guard generations.recent.count >= limit / 2 else { return (outcome, [EntryID: Entry]()) }
            defer { (generations.older, generations.recent) = (generations.recent, [:]) }
            return (outcome, generations.older)
        }
        // What was let go of goes now, when nobody waits for the lock any more.
        withExtendedLifetime(forgotten) {}
        return outcome
    }
}
