import Almanac
import Casework
import Events
import Ledger
import Specifications
import Synchronization
import Testing

/// What a run of the watcher writes belongs together case by case.
struct WatchTransactionTests {
    @Test func `the alerts of a case are written in one transaction, each case in its own`() throws {
        let store = FailingStore(failsAfter: .max)
        let office = try Self.office(on: store)
        let before = store.writes
        #expect(try office.watch().raised == 4)
        // The third says that the run ended.
        #expect(store.writes == before + 3)
        for stream in Self.streams { #expect(try store.entries(.stream(stream)).count == 2) }
    }

    @Test func `a run that is cut short leaves whole cases, and the next one says the rest`() throws {
        let store = FailingStore(failsAfter: 7)
        let office = try Self.office(on: store)
        #expect(throws: FailingStore.Failed.self) { try office.watch() }
        #expect(try Self.streams.map { try store.entries(.stream($0)).count } == [2, 0])
        let recovered = try Office(on: store.kept, at: "2026-03-11T08:00Z")
        #expect(try recovered.watch().raised == 2)
        #expect(try Self.streams.map { try store.entries(.stream($0)).count } == [2, 2])
    }

    static let streams = [StreamName.named(.alert, "K-001"), .named(.alert, "K-002")]

    /// Two cases with two overdue tasks each, recorded in six transactions.
    private static func office(on store: FailingStore) throws -> Office {
        let office = try Office(on: store, at: "2026-03-09T08:00Z")
        for stream in [StreamName.lina, .omar] {
            let opening = #"{"caseRef":"\#(stream.subject)","track":"community_measure","tz":"Europe/Paris"}"#
            try office.record("CaseOpened", opening, in: stream)
            for task in ["A1", "A2"] {
                try office.record("ActionAgreed", #"{"actionId":"\#(task)","dueBy":"2026-03-10"}"#, in: stream)
            }
        }
        try office.moveClock(to: "2026-03-11T08:00Z")
        return office
    }
}

/// A store that fails at the end of a transaction, after so many that went well.
final class FailingStore: EntryStore {
    struct Failed: Error {}

    let kept = MemoryStore()
    private let failsAfter: Int
    private let count = Mutex(0)

    init(failsAfter: Int) { self.failsAfter = failsAfter }

    /// Transactions so far.
    var writes: Int { count.withLock { $0 } }

    func write<Outcome>(_ body: (any EntryWriter) throws -> Outcome) throws -> Outcome {
        let number = count.withLock { count in
            count += 1
            return count
        }
        return try kept.write { log in
            let outcome = try body(log)
            guard number <= failsAfter else { throw Failed() }
            return outcome
        }
    }

    func read<Outcome>(_ body: (any EntryReader) throws -> Outcome) throws -> Outcome { try kept.read(body) }

    func alone<Outcome>(at work: String, within timeout: Span, _ body: () throws -> Outcome) throws -> Outcome {
        try kept.alone(at: work, within: timeout, body)
    }
}
