internal import Almanac
internal import Events
internal import Projections

/// What became of entries that were recorded twice or in the wrong case.
enum Merge: String, CaseIterable {
    /// Withdrawn as a duplicate, and its twin stands.
    case merged
    /// Withdrawn as a duplicate, and no twin stands: what happened is told by no entry any more.
    case lostBoth = "lost_both"
    /// Withdrawn as of another case; nothing says where it went.
    case movedElsewhere = "moved_elsewhere"
    /// Says what another entry of the stream says, and both stand.
    case standsTwice = "stands_twice"
}

extension History {
    private struct Key: Hashable {
        let type: String
        let at: Instant
    }

    /// Whether an entry of the same type and time stands.
    func keepsTwin(of entry: Entry) -> Bool {
        entries.contains { $0.logged.type == entry.logged.type && $0.occurred.instant == entry.occurred.instant }
    }

    /// How many entries that stand say what an earlier one says that stands too: type, time and every field alike.
    var twins: Int {
        let told = entries.filter { !($0.event is any Amendment) && !($0.event is ErasedEvent) }
        let alike = Dictionary(grouping: told) { Key(type: $0.logged.type, at: $0.occurred.instant) }
        return alike.values.filter { $0.count > 1 }.map { group in
            group.count - Set(group.map { $0.data.line }).count
        }.reduce(0, +)
    }
}
