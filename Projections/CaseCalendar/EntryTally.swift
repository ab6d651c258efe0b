public import Almanac
internal import Events

/// How many entries bear on something, with when the last of them was recorded. It only ever grows with the log.
public struct EntryTally: Hashable, Sendable {
    public private(set) var count: Int
    /// `nil` if there are none.
    public private(set) var last: Instant?

    /// Nothing counted yet.
    public static let none = EntryTally(count: 0, last: nil)

    /// Puts a tally together.
    public init(count: Int, last: Instant?) {
        self.count = count
        self.last = last
    }

    /// Counts the entries of a history that are meant, with those that were withdrawn and with all amendments of them.
    init(of history: History, where isMeant: (Entry) -> Bool) {
        self = .none
        for entry in (history.entries + history.withdrawn).filter(isMeant) {
            add(entry)
            history.corrections[entry.id]?.forEach { add($0) }
            history.withdrawals[entry.id].map { add($0) }
        }
    }

    /// Both together.
    public static func + (left: EntryTally, right: EntryTally) -> EntryTally {
        EntryTally(
            count: left.count + right.count, last: [left.last, right.last].compactMap { $0 }.max())
    }

    private mutating func add(_ entry: Entry) { self = self + EntryTally(count: 1, last: entry.recordedAt) }
}
