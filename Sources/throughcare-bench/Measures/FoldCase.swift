internal import Ledger
internal import Projections

extension Bench {
    /// Reads and folds a case `count` times; the unit is a case, of as many entries as the store was made with.
    static func foldCase(_ ledger: SQLiteLedger, _ count: Int) throws -> Measurement {
        try .of {
            for _ in 0..<count {
                let file = CaseFile(SampleCase.reference, try History(SampleCase.read(from: ledger)))
                guard file.plannedRelease != nil else { preconditionFailure("the case was not folded") }
            }
            return count
        }
    }
}
