import Almanac
import Casework
import Events
import Ledger
import Specifications
import Synchronization
import Testing

/// What a run of the watcher writes belongs together case by case.
struct WatchTransactionTests {
    @Test func `a run that is cut short leaves whole cases, and the next one says the rest`() throws {
        let cases = 70
        let store = FailingStore(failsAfter: 3 * cases + 1)
        let office = try Self.office(on: store, cases: cases)
        #expect(throws: FailingStore.Failed.self) { try office.watch() }
        let told = try Self.told(store, cases: cases)
        #expect(told.contains(2) && told.contains(0) && Set(told) == [0, 2])
        #expect(try office.casework.watchRuns(1).isEmpty)
        let recovered = try Office(on: store.kept, at: "2026-03-11T08:00Z")
        #expect(try recovered.watch().raised == 2 * told.count { $0 == 0 })
        #expect(try Self.told(store, cases: cases) == Array(repeating: 2, count: cases))
        #expect(try recovered.casework.watchRuns(1).map(\.casesEvaluated) == [cases])
        #expect(try recovered.watch().cases == 0)
    }

    @Test func `when to look again is written with the alerts or not at all`() throws {
        let store = FailingStore(failsAfter: 3)
        let office = try Self.office(on: store, cases: 1)
        #expect(throws: FailingStore.Failed.self) { try office.watch() }
        #expect(try store.kept.read { try $0.memos(on: "watch") }.isEmpty)
    }

    @Test func `one run at a time is at work, and others may record meanwhile`() throws {
        let office = try Self.office(on: MemoryStore(), cases: 1)
        try office.store.alone(at: "watch", within: .zero) {
            #expect(throws: StoreBusy.self) { try office.watch() }
            #expect(try office.watch(rehearse: true).alerts.count == 2)
            try office.record("ActionCompleted", #"{"actionId":"A1"}"#, in: .named(.case, "K-101"))
        }
        #expect(try office.watch().raised == 1)
    }

    private static func told(_ store: FailingStore, cases: Int) throws -> [Int] {
        try (1...cases).map { try store.entries(.stream(.named(.alert, "K-\(100 + $0)"))).count }
    }

    /// Cases with two overdue tasks each, recorded in three transactions.
    private static func office(on store: any EntryStore, cases: Int) throws -> Office {
        let office = try Office(on: store, at: "2026-03-09T08:00Z")
        for stream in (1...cases).map({ StreamName.named(.case, "K-\(100 + $0)") }) {
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
