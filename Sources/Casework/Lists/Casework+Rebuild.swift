internal import Access
internal import Events
internal import Ledger
internal import Logging

/// What a rebuild of lists did.
public struct RebuildReport: Hashable, Sendable {
    /// The names of the lists, in order.
    public let lists: [String]
    /// Streams that were read, or would be.
    public let streams: Int
    /// Nothing was made.
    public let isRehearsal: Bool
}

extension Casework {
    /// How the store and its lists stand.
    public func status() throws -> StoreStatus {
        let files = door.backroom as? SQLiteLedger
        let (objections, restorations) = (try files?.objectionsToWriting() ?? [], try files?.restorations() ?? [])
        return try door.read(.count("status")) { sight in
            let log = sight.log
            return StoreStatus(
                try log.head, try StoredView.all.map { (try log.state(of: $0), try log.size(of: $0)) }, objections,
                restorations,
                isLocal: sight.guardian.isKeyless ? nil : sight.principal.roles.contains(.operator))
        }
    }

    /// Makes a list anew from the log, or all of them, while others go on working.
    ///
    /// - Parameter progress: Called now and then with the number of streams read.
    /// - Throws: ``BadInput`` for a list that does not exist; ``RebuildDisturbed``, what the store throws.
    public func rebuild(
        _ list: String? = nil, rehearse: Bool = false, progress: (Int) -> Void = { _ in }
    ) throws -> RebuildReport {
        let names = StoredView.all.map(\.name).filter { list == nil || $0 == list }
        guard !names.isEmpty else {
            throw BadInput(
                field: "VIEW", expected: "the name of a list", found: "\"\(list ?? "")\"",
                advice: "there are " + StoredView.all.map(\.name).joined(separator: ", "))
        }
        try door.admit(.upkeep("rebuild"), rehearse: rehearse)
        guard !rehearse else {
            let streams = try door.backroom.read { log in
                try StreamKind.allCases.reduce(0) { try $0 + log.streams(of: $1).count }
            }
            return RebuildReport(lists: names, streams: streams, isRehearsal: true)
        }
        let rebuilt = try (door.backroom as? any ViewStore)?.rebuild(
            Set(names), streamsAtOnce: 2_000, progress: progress)
        logger.info("rebuild finished", metadata: ["lists": "\(names.count)", "streams": "\(rebuilt?.streams ?? 0)"])
        return RebuildReport(lists: names, streams: rebuilt?.streams ?? 0, isRehearsal: false)
    }
}
