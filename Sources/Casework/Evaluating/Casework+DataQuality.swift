internal import Almanac
internal import Events
internal import Ledger
internal import Outcomes
internal import Projections

extension Casework {
    /// How well things are recorded, over cases, actors, agreements and partnerships.
    ///
    /// A stream with an entry that this version cannot read is left out and counted.
    ///
    /// - Parameter position: The log up to this position, inclusive; `nil` for all of it.
    /// - Throws: ``PositionNotReached``, what the store throws.
    func dataQuality(to position: Int64? = nil) throws -> DataQuality {
        try evaluating("quality", to: position) { reader in
            var quality = DataQuality()
            for kind in [StreamKind.case, .actor, .agreement, .partnership] {
                for stream in try reader.log.streams(of: kind) {
                    do {
                        try quality.add(stream, reader.history(of: stream, from: .today))
                    } catch let unreadable as UnreadableEntry {
                        quality.addUnreadable(unreadable.entry.type)
                    }
                }
            }
            return quality
        }
    }
}

extension DataQuality {
    fileprivate mutating func add(_ stream: StreamName, _ history: History) {
        guard stream.kind == .case else { return add(history, in: .utc) }
        let file = CaseFile(CaseRef(stream.subject), history)
        add(history, in: file.zone)
        add(file)
    }
}
