import Almanac
import Events
import Projections
import Specifications
import Testing

/// However a history is put together and however often it is folded, it says the same.
struct FoldingLaw {
    static let seed = SeededGenerator.printedSeed(for: "FoldingLaw")
    static let rounds: UInt64 = 2

    @Test(arguments: 0..<rounds)
    func `streams read together or one after the other tell the same`(round: UInt64) throws {
        let log = try LivedLog(cases: 2, seed: Self.seed &+ round)
        let partnership = log.entries.filter { $0.stream.kind == .partnership }
        for stream in log.cases {
            let own = log.entries(of: stream)
            let together = try History((own + partnership).sorted { $0.position < $1.position })
            let oneByOne = try History(own).including(History(partnership).entries)
            #expect(together.entries == oneByOne.entries, "THROUGHCARE_SEED=\(Self.seed), round \(round)")
        }
    }

    @Test(arguments: 0..<rounds)
    func `two folds give the same bytes`(round: UInt64) throws {
        let log = try LivedLog(cases: 1, seed: Self.seed &+ round)
        let stream = try #require(log.cases.first)
        let moment = try #require(log.entries.last).recordedAt
        let one = try log.record(of: stream, from: .today, at: moment)
        let other = try log.record(of: stream, from: .today, at: moment)
        for view in ViewUnderLaw.all {
            let comment: Comment = "\(view.name), THROUGHCARE_SEED=\(Self.seed), round \(round)"
            #expect(Array(view.fold(one).line.utf8) == Array(view.fold(other).line.utf8), comment)
        }
    }
}
