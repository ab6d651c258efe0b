internal import Access
internal import Almanac
public import Events
internal import Ledger
public import Projections

/// One case as the list of cases tells of it, with the version of its stream.
public struct FoundCase: Sendable {
    public let listed: ListedCase
    /// The version of its stream.
    public let version: Int64
    /// The end of the log.
    public let position: Int64
}

extension Casework {
    /// A case at a moment, as it was known at another.
    /// - Throws: ``CaseNotFound``, ``UnreadableEntry``, what the store throws.
    public func found(_ caseRef: CaseRef, seenFrom vantage: Vantage) throws -> FoundCase {
        try door.read(.ofCase("case", caseRef)) { sight in
            let log = sight.log
            guard let stream = StreamName(.case, caseRef.rawValue) else { throw CaseNotFound(caseRef: caseRef) }
            let row = try listed(stream, seenFrom: vantage, in: log)
            return FoundCase(
                listed: ListedCase(
                    try row ?? CaseloadRow(of: CaseFile(caseRef, reader(on: log).caseHistory(caseRef, from: vantage))),
                    at: try vantage.asOf ?? presentMoment(of: log)),
                version: try log.version(of: stream), position: try log.head.position)
        }
    }

    /// What the list of cases says of a case today; `nil` for another time, or if the list cannot tell.
    private func listed(
        _ stream: StreamName, seenFrom vantage: Vantage, in log: any EntryReader
    ) throws -> CaseloadRow? {
        guard vantage == .today else { return nil }
        do { return try log.rows(of: stream, in: .caseload).first?.read() } catch is ViewOutdated { return nil }
    }

    /// The version of a case's stream and the end of the log, for what is told of the case at the same time.
    /// - Throws: ``CaseNotFound``, what the store throws.
    public func place(of caseRef: CaseRef) throws -> (version: Int64, position: Int64) {
        try door.glance(.ofCase("case", caseRef)) { sight in
            guard let stream = StreamName(.case, caseRef.rawValue) else { throw CaseNotFound(caseRef: caseRef) }
            return (try sight.log.version(of: stream), try sight.log.head.position)
        }
    }
}
