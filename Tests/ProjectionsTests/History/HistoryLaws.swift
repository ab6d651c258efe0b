import Almanac
import Events
import Projections
import Specifications
import Testing

/// What holds of every history, tried on random records.
struct HistoryLaws {
    static let seed = SeededGenerator.printedSeed(for: "HistoryLaws")
    static let rounds: UInt64 = 40
    static let steps = 14

    private func record(_ round: UInt64) throws -> RandomRecord {
        var random = SeededGenerator(seed: Self.seed &+ round)
        return try RandomRecord(count: Self.steps, using: &random)
    }

    private func comment(_ round: UInt64) -> Comment { "THROUGHCARE_SEED=\(Self.seed), round \(round)" }

    @Test(arguments: 0..<rounds)
    func `a view as it was known never changes when more is recorded`(round: UInt64) throws {
        let record = try record(round)
        let log = try record.story.entries()
        for place in log.indices {
            let knownAt = Vantage(asOf: record.recorded.last, knownAt: log[place].recordedAt)
            // What is recorded in the same millisecond is known too.
            let then = Array(log.prefix { $0.recordedAt <= log[place].recordedAt })
            let (before, now) = try (History(then, seenFrom: knownAt), History(log, seenFrom: knownAt))
            #expect(now.entries == before.entries, comment(round))
            #expect(now.withdrawn == before.withdrawn, comment(round))
            #expect(now.corrections == before.corrections, comment(round))
            #expect(now.withdrawals == before.withdrawals, comment(round))
        }
    }

    @Test(arguments: 0..<rounds)
    func `what stands is what asking of every entry finds`(round: UInt64) throws {
        let record = try record(round)
        let log = try record.story.entries()
        for moment in Set(record.recorded) {
            let count = record.recorded.count { $0 <= moment }
            let naive = NaiveHistory(record: record, count: count).minutes
            #expect(try History(log, seenFrom: Vantage(knownAt: moment)).minutes == naive, comment(round))
        }
    }

    @Test(arguments: 0..<rounds)
    func `every known entry either stands or is withdrawn, once`(round: UInt64) throws {
        let log = try record(round).story.entries()
        let history = try History(log)
        let told = (history.entries + history.withdrawn).map(\.position).sorted()
        #expect(told == log.map(\.position), comment(round))
        #expect(Set(history.withdrawals.keys) == Set(history.withdrawn.map(\.id)), comment(round))
    }

    @Test(arguments: 0..<rounds)
    func `withdrawing everything leaves nothing but withdrawals`(round: UInt64) throws {
        var story = try record(round).story
        let count = try story.entries().count
        // Newest first, so that no withdrawal stands that could be undone.
        for number in (1...count).reversed() { story = story.voided(number, at: "2026-02-01T08:00Z") }
        let history = try story.history()
        #expect(history.entries.allSatisfy { $0.event is EventVoided }, comment(round))
        #expect(history.entries.count == count, comment(round))
        #expect(history.withdrawn.count == count, comment(round))
    }
}
