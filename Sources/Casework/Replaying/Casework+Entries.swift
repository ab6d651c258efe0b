internal import Access
public import Almanac
public import Events
internal import Ledger
internal import Projections

extension Casework {
    /// The entries of a stream, as whoever asks may see them.
    /// - Throws: ``CaseNotFound``, ``StreamNotFound``; what the store throws.
    public func entries(of stream: StreamName, _ query: EntryQuery = EntryQuery()) throws -> EntryPage {
        guard stream.kind != .access else { throw StreamNotFound(stream: stream) }
        let caseRef = stream.caseOfEntries
        let asked = caseRef.map { Asked.ofCase("entries", $0) } ?? .list("stream")
        return try door.read(asked) { sight in
            let version = try sight.log.version(of: stream)
            if version == 0, stream.kind != .alert {
                throw caseRef.map { CaseNotFound(caseRef: $0) } ?? StreamNotFound(stream: stream)
            }
            var found: [LoggedEntry] = []
            try sight.log.forEach(Selection(stream: stream, after: query.after)) { entry in
                if query.selects(entry) { found.append(entry) }
                return found.count <= query.limit
            }
            return EntryPage(
                stream: stream, version: version, position: try sight.log.head.position,
                entries: try found.prefix(query.limit).map { try told($0, sight) },
                hasMore: found.count > query.limit, leftOut: sight.guardian.leftOut.mapValues(\.count))
        }
    }

    /// What was recorded in a stream after a version.
    ///
    /// - Parameter limit: The most entries.
    /// - Throws: as ``entries(of:_:)``.
    public func changes(of stream: StreamName, after version: Int64, limit: Int) throws -> EntryPage {
        var query = EntryQuery()
        (query.afterVersion, query.limit) = (version, limit)
        return try entries(of: stream, query)
    }

    /// One entry, by its id or its position in the log.
    /// - Throws: ``EntryNotFound``; ``BadInput`` for what is neither; what the store throws.
    public func told(entry name: String) throws -> ToldEntry {
        let header = try entry(named: name)
        var query = EntryQuery()
        (query.after, query.limit) = (header.position - 1, 1)
        guard header.stream.kind != .access,
            let entry = try entries(of: header.stream, query).entries.first, entry.logged.id == header.id
        else { throw EntryNotFound(name: name) }
        return entry
    }

    /// When the entry at a position was recorded: as whose knowledge the log at that position counts.
    /// - Throws: ``PositionNotReached`` for a position that the log does not have.
    public func recordedAt(_ position: Int64) throws -> Instant {
        try door.glance(.list("entry")) { sight in
            let end = try sight.log.head.position
            guard (1...max(end, 1)).contains(position), end > 0 else {
                throw PositionNotReached(position: position, end: end)
            }
            // The moment alone tells of no case, so it is that of any entry.
            return try sight.guardian.moment(ofPosition: position)
        }
    }

    private func told(_ entry: LoggedEntry, _ sight: Sight) throws -> ToldEntry {
        let isTold = try sight.tellsContents(of: entry)
        guard entry.type == EventCorrected.name else {
            return try ToldEntry(entry, isTold: isTold, fields: catalogue[entry.type]?.shapeFields ?? [])
        }
        let target = try entry.links.first.flatMap { try sight.log.entry($0) }
        let isPlain = target.map { $0.type != EventCorrected.name } ?? false
        let fields = isPlain ? target.flatMap { catalogue[$0.type]?.shapeFields } : nil
        return try ToldEntry(entry, isTold: isTold, fields: fields ?? [])
    }
}

extension EntryQuery {
    fileprivate func selects(_ entry: LoggedEntry) -> Bool {
        entry.version > afterVersion && vantage.knows(entry) && vantage.hasSeen(entry.occurred)
    }
}
