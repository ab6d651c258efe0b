internal import Almanac
internal import Events
internal import Projections

/// What the replay is asked for, as its address says it.
struct ReplayQuestion: Hashable, Sendable {
    let caseRef: CaseRef
    var asOf: Instant?
    var knownAt: Instant?
    /// The entry of which it is asked what it changed.
    var entry: String?
    /// The moments that are compared.
    var compareFrom: Instant?
    var compareTo: Instant?
    /// Which part of a long timeline, counted from its end, from 1.
    var part = 1

    /// From where the timeline is seen.
    var vantage: Vantage { Vantage(asOf: asOf, knownAt: knownAt) }

    /// The address of the page with this question, which stays true when more is recorded.
    var address: String {
        "/cases/\(caseRef.rawValue.pathPart)/replay"
            + Query.text([
                ("asOf", asOf?.description), ("knownAt", knownAt?.description), ("entry", entry),
                ("compareFrom", compareFrom?.description), ("compareTo", compareTo?.description),
                ("part", part == 1 ? nil : String(part)),
            ])
    }

    /// The same question with something else.
    func with(_ change: (inout ReplayQuestion) -> Void) -> ReplayQuestion {
        var other = self
        change(&other)
        return other
    }

    /// The question at the moment at which an entry was recorded: what had happened, as far as it was known then.
    func at(_ row: ReplayHistory.Row) -> ReplayQuestion {
        with { ($0.asOf, $0.knownAt, $0.entry, $0.part) = (max(row.occurred, row.recorded), row.recorded, row.id, 1) }
    }

    /// The moments between which an entry was recorded; it may be about a time to come.
    static func around(_ row: ReplayHistory.Row) -> (before: Vantage, after: Vantage) {
        let moment = max(row.occurred, row.recorded)
        return (
            Vantage(asOf: moment, knownAt: row.recorded - .milliseconds(1)),
            Vantage(asOf: moment, knownAt: row.recorded)
        )
    }
}
