internal import Events
internal import Ledger
internal import Projections

extension Bench {
    /// Makes the timeline of a case `count` times as the lines of a terminal; the unit is a timeline.
    ///
    /// The entries are read once before: this is what the fold and the form take in process.
    static func tellCase(_ ledger: SQLiteLedger, _ count: Int) throws -> Measurement {
        try tell(ledger, count) { $0.text.map(\.text).joined(separator: "\n") }
    }

    /// The same as JSON.
    static func tellCaseAsJSON(_ ledger: SQLiteLedger, _ count: Int) throws -> Measurement {
        try tell(ledger, count) { $0.json.line }
    }

    private static func tell(
        _ ledger: SQLiteLedger, _ count: Int, as form: (CaseTimeline) -> String
    ) throws -> Measurement {
        let entries = try SampleCase.read(from: ledger)
        return try .of {
            for _ in 0..<count {
                let history = try History(entries)
                let timeline = CaseTimeline(CaseFile(SampleCase.reference, history), history, seenFrom: .today)
                guard !entries.isEmpty, form(timeline).utf8.count > entries.count else {
                    preconditionFailure("the case was not told")
                }
            }
            return count
        }
    }
}
