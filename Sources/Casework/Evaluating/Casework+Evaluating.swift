internal import Ledger

extension Casework {
    /// Reads the log as it ended at a position, or whole, for an evaluation.
    func evaluating<Result>(_ name: String, to position: Int64?, _ body: (CaseReader) throws -> Result) throws -> Result
    {
        try door.read(.evaluation(name)) { sight in
            let log = sight.log
            let earlier = try position.map { try EarlierLog(log, upTo: $0) }
            return try body(CaseReader(log: earlier ?? log, catalogue: catalogue))
        }
    }
}
