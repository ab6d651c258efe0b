import Almanac
import Events
import Projections
import Specifications
import Testing

/// What was known stays what was known, in every view of every made-up life.
struct KnownAtLaw {
    static let seed = SeededGenerator.printedSeed(for: "KnownAtLaw")
    static let rounds: UInt64 = 2
    static let moments = 3

    /// Moments around the recording of entries of the case, drawn by chance; the first and the last are among them.
    private func moments(of entries: [LoggedEntry], _ random: inout SeededGenerator) throws -> [Instant] {
        let drawn = entries.shuffled(using: &random).prefix(Self.moments).map(\.recordedAt)
        let ends = [try #require(entries.first), try #require(entries.last)].map(\.recordedAt)
        return (drawn + ends).flatMap { [$0 - .milliseconds(1), $0, $0 + .milliseconds(1)] }
    }

    @Test(arguments: 0..<rounds)
    func `a view as known then does not change when more is recorded`(round: UInt64) throws {
        var random = SeededGenerator(seed: Self.seed &+ round)
        let log = try LivedLog(cases: 2, seed: random.next())
        for stream in log.cases {
            for known in try moments(of: log.entries(of: stream), &random) {
                let then = LivedLog(Array(log.entries.prefix { $0.recordedAt <= known }))
                let vantage = Vantage(knownAt: known)
                let now = try log.record(of: stream, from: vantage, at: known)
                // Nothing was recorded yet that a view from today would have to leave out.
                let today = try then.record(of: stream, from: vantage, at: known)
                for view in ViewUnderLaw.all {
                    let comment: Comment = "\(view.name) at \(known), THROUGHCARE_SEED=\(Self.seed), round \(round)"
                    #expect(view.fold(now).line == view.fold(today).line, comment)
                }
            }
        }
    }

    @Test(arguments: 0..<rounds)
    func `a view changes with what becomes known`(round: UInt64) throws {
        let log = try LivedLog(cases: 1, seed: Self.seed &+ round)
        let stream = try #require(log.cases.first)
        let last = try #require(log.entries(of: stream).last).recordedAt
        func timeline(_ known: Instant) throws -> JSON? {
            ViewUnderLaw.all[0].fold(
                try log.record(of: stream, from: Vantage(asOf: last, knownAt: known), at: last))["rows"]
        }
        #expect(try timeline(last - .milliseconds(1)) != timeline(last))
        #expect(try timeline(last) == timeline(last + .milliseconds(1)))
    }
}
