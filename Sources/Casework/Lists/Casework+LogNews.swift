internal import Access
public import Events
internal import Ledger

/// That something was recorded: no word of what it says.
public struct LogNews: Sendable {
    /// One entry.
    public struct Item: Hashable, Sendable {
        public let position: Int64
        public let type: String
        /// `nil` for an entry that is about no one case.
        public let caseRef: CaseRef?
    }

    /// In the order of the log.
    public let items: [Item]
    /// Up to this position, inclusive, there is no more.
    public let position: Int64
    /// Whether the log goes on after it.
    public let isCutShort: Bool

    /// Puts together what is told.
    public init(items: [Item], position: Int64, isCutShort: Bool) {
        self.items = items
        self.position = position
        self.isCutShort = isCutShort
    }
}

extension Casework {
    /// How much of the log one question about news looks at.
    private static let mostNews: Int64 = 1_000

    /// The end of the log; it tells nobody of a case.
    /// - Throws: what the store throws.
    public func headPosition() throws -> Int64 { try door.backroom.read { try $0.head.position } }

    /// What was recorded after a position, as far as whoever asks may know of it; at most of a thousand entries.
    /// - Throws: what the store throws.
    @discardableResult
    public func logNews(after position: Int64) throws -> LogNews {
        // Whoever watches asks often, and is written down only when there is something to tell.
        let glimpse = try door.glance(.list("news")) { try Self.news($0, after: position) }
        guard !glimpse.items.isEmpty else { return glimpse }
        return try door.read(.list("news")) { sight in
            let news = try Self.news(sight, after: position)
            sight.tells(of: Set(news.items.compactMap(\.caseRef)))
            return news
        }
    }

    private static func news(_ sight: Sight, after position: Int64) throws -> LogNews {
        let (head, start) = (try sight.log.head.position, max(position, 0))
        guard start < head else { return LogNews(items: [], position: position, isCutShort: false) }
        let end = min(head, start + mostNews)
        let entries = try sight.log.entries(Selection(after: start, upTo: end))
        let items = entries.filter { $0.stream.kind != .access }.map { entry in
            LogNews.Item(position: entry.position, type: entry.type, caseRef: entry.stream.caseOfEntries)
        }
        return LogNews(items: items, position: end, isCutShort: end < head)
    }
}

extension StreamName {
    /// The case that its entries are about; `nil` for none.
    var caseOfEntries: CaseRef? { kind == .case ? CaseRef(subject) : caseOfAlerts }
}
