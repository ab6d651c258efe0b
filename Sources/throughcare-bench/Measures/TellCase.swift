internal import Events
internal import Ledger
internal import Projections

extension Bench {
    /// Makes the timeline of a case `count` times, as text and as JSON; the unit is a timeline.
    ///
    /// The entries are read once before: this is what the fold and the two forms take in process.
    static func tellCase(_ ledger: SQLiteLedger, _ count: Int) throws -> Measurement {
        let entries = try SampleCase.read(from: ledger)
        return try .of {
            for _ in 0..<count {
                let history = try History(entries)
                let timeline = CaseTimeline(
                    CaseFile(SampleCase.reference, history), history, seenFrom: .today)
                guard timeline.text.count > entries.count, timeline.json.line.utf8.count > entries.count else {
                    preconditionFailure("the case was not told")
                }
            }
            return count
        }
    }
}
