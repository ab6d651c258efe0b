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
            let reader = CaseReader(log: log, catalogue: catalogue)
            let file = CaseFile(caseRef, try reader.caseHistory(caseRef, from: vantage))
            guard let stream = StreamName(.case, caseRef.rawValue) else { throw CaseNotFound(caseRef: caseRef) }
            return FoundCase(
                listed: ListedCase(CaseloadRow(of: file), at: try vantage.asOf ?? presentMoment(of: log)),
                version: try log.version(of: stream), position: try log.head.position)
        }
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
