import Almanac
import Events
import Specifications
import Testing

@testable import Ledger

extension Simulation {
    /// What may happen. A new kind, such as a backup that is restored, is a case here and a line in ``perform(_:)``;
    /// what it does to the entries it does to ``model`` too, unless ``crash`` has fired.
    enum Step: CaseIterable {
        case append, appendMore, retry, wrongVersion, throwing, group, eraseStream, eraseEntries, memo, checkpoint
        case destroyKeys, rebuild, reopen

        /// What is drawn from: most of what happens to a store is that something is appended.
        static let drawn = allCases + Array(repeating: .append, count: 5) + [.eraseStream]
    }

    mutating func perform(_ step: Step) throws {
        tick()
        var batch = Batch(time: random.chance(oneIn: 6) ? .kept(clock) : .now(clock))
        switch step {
        case .append: batch.appends = [newDrafts()]
        case .appendMore: batch.appends = (0..<Int.random(in: 2...4, using: &random)).map { _ in newDrafts() }
        case .retry: batch.appends = [[drafts.randomElement(using: &random)].compactMap(\.self)]
        case .wrongVersion: (batch.appends, batch.expecting) = ([newDrafts()], .exactly(97))
        case .throwing: (batch.appends, batch.isKept) = ([newDrafts(), [erasure()]], false)
        case .eraseStream: batch.appends = [[erasure()]]
        case .eraseEntries: batch.appends = [[erasure(naming: true)]]
        case .memo: fillMemos(of: &batch)
        case .group: return try group()
        case .checkpoint: return try ledger { _ = try $0.checkpoint() }
        case .destroyKeys: return try ledger { try $0.destroyCondemnedKeys() }
        case .rebuild: return try ledger { try $0.rebuild(streamsAtOnce: 2) }
        case .reopen:
            try close()
            return try open()
        }
        try write(batch)
    }

    private mutating func write(_ batch: Batch) throws {
        let moment = crash.pass
        let stored = try ledger { ledger in Batch.outcome { try ledger.write { try batch.run(in: $0, moment) } } }
        guard !crash.hasFired else { return }
        try require(stored, equals: Batch.outcome { try model.write { try batch.run(in: $0) } }, "outcome")
    }

    /// Several writers who share transactions.
    private mutating func group() throws {
        let batches = (0..<Int.random(in: 2...5, using: &random)).map { _ in
            Batch(appends: [newDrafts(), newDrafts()], time: .now(clock), isKept: !random.chance(oneIn: 4))
        }
        let folder = StoreFolder(path: home[name])
        let access = VaultAccess(folder, master)
        let connection = try Connection(
            to: folder, access, for: .writing, timeout: .minutes(1), keeping: [CrashingProjector(crash)])
        let queue = CommitQueue<Connection>(WriterLock(path: folder.lock), timeout: .minutes(1))
        let moment = crash.pass
        let turns = batches.map { batch in queue.enter { _ = try batch.run(in: $0, moment) } }
        let stored = turns.map { turn in Batch.outcome { try queue.finish(turn) { connection } } }
        try connection.close()
        try access.close()
        guard !crash.hasFired else { return }
        let expected = batches.map { batch in
            Batch.outcome { try model.write { _ = try batch.run(in: $0) } }
        }
        try require(stored, equals: expected, "outcomes of a group")
    }

    private mutating func ledger<Outcome>(_ body: (SQLiteLedger) throws -> Outcome) throws -> Outcome {
        try body(try #require(ledgers.randomElement(using: &random)))
    }

    private mutating func tick() { clock = clock + .minutes(Int.random(in: -120...240, using: &random)) }

    private mutating func fillMemos(of batch: inout Batch) {
        func key(_ random: inout SeededGenerator) -> String { "memo \(Int.random(in: 1...5, using: &random))" }
        batch.memos = (1...2).map { number in
            Memo(shelf: Batch.shelf, key: key(&random), order: clock.milliseconds, body: [UInt8(number)])
        }
        batch.removed = [key(&random)]
    }
}
