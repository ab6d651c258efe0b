import Almanac
import Events
import Foundation
import Specifications
import Testing

@testable import Ledger

/// A store to which random things happen, beside a model of it in memory.
///
/// Everything that decides what happens comes from the seed, also the clock, which jumps back at times.
struct Simulation {
    let home: ScratchFolder
    let model = MemoryStore(keeping: [NotesProjector()])
    let crash = CrashPoint()
    var random: SeededGenerator
    /// Two ways into the same store, as if they were two processes.
    var ledgers: [SQLiteLedger] = []
    /// All drafts that anybody has tried to append.
    var drafts: [Draft] = []
    var clock = Instant.friday
    let streams: [StreamName]
    private let seed: UInt64
    private var copies = 0
    private var trace: [Substring] = []

    init(seed: UInt64) throws {
        self.seed = seed
        random = SeededGenerator(seed: seed)
        streams = Array(Self.allStreams.shuffled(using: &random).prefix(3))
        // No power is lost here, so nothing has to reach a disk.
        home = try ScratchFolder(inMemory: true)
        try SQLiteLedger.create(in: home[name])
        try open()
    }

    /// The folder of the store that is in use.
    var name: String { "store-\(copies)" }

    /// The master key, whose every use is a moment at which a process might end.
    var master: WatchedMasterKey {
        WatchedMasterKey(MasterKeyFile(home.masterKey(of: name))) { [crash] _ in crash.pass() }
    }

    /// Lets things happen, and compares after each.
    mutating func run(steps: Int) throws {
        try check()
        for _ in 0..<steps {
            guard let step = Step.drawn.randomElement(using: &random) else { return }
            let crashes = random.chance(oneIn: 8)
            trace.append("\(step)\(crashes ? " and crash" : "")")
            if crashes {
                let moments = Int.random(in: 0...6, using: &random)
                crash.arm(after: moments) { [home, name, next] in try home.copyStore(name, to: next) }
            }
            try perform(step)
            if crashes { try goOnInCopy() }
            try check()
        }
        try close()
    }

    /// Opens the store twice.
    mutating func open() throws {
        ledgers = try (1...2).map { _ in
            try SQLiteLedger.open(home[name], wrappingKeysBy: master, keeping: [CrashingProjector(crash)])
        }
    }

    func close() throws { for ledger in ledgers { try ledger.close() } }

    /// Goes on with the files as they were when the process ended; if it did not end meanwhile, it ends now.
    private mutating func goOnInCopy() throws {
        if !crash.hasFired { try home.copyStore(name, to: next) }
        crash.disarm()
        try close()
        try home.remove(name)
        copies += 1
        try open()
    }

    private var next: String { "store-\(copies + 1)" }

    /// Requires that something of the store is as in the model.
    func require(_ stored: some Equatable, equals expected: some Equatable, _ what: String) throws {
        try #require("\(stored)" == "\(expected)", "\(what): \(place)")
    }

    private var place: Comment { "THROUGHCARE_SEED=\(seed), step \(trace.count), \(trace.suffix(8))" }

    private mutating func check() throws {
        guard let ledger = ledgers.randomElement(using: &random) else { return }
        try #require(try ledger.entries() == model.entries(), place)
        try #require(try ledger.read { try $0.head } == model.read { try $0.head }, place)
        for stream in Set(drafts.map(\.stream)) {
            try #require(try ledger.version(of: stream) == model.version(of: stream), place)
        }
        let projector = NotesProjector()
        try #require(try ledger.everything(of: projector) == model.everything(of: projector), place)
        try #require(
            try ledger.read { try $0.memos(on: Batch.shelf) } == model.read { try $0.memos(on: Batch.shelf) }, place)
        let verification = try ledger.verify()
        try #require(verification.damages == [], place)
        try #require(try verification.unchecked.count == ledger.condemnedKeys().count, place)
        try #require(try verification.erased == model.erasedPositions().count, place)
    }
}
