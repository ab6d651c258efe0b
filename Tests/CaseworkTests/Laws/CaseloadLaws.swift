import Casework
import Events
import Ledger
import Projections
import Rehearsal
import Specifications
import Testing

/// What holds of a made-up caseload in a store, whichever way it came in.
struct CaseloadLaws {
    static let seed = SeededGenerator.printedSeed(for: "CaseloadLaws")
    private let lines: [String]

    init() throws {
        var made = Caseload(cases: 2, seed: Self.seed).lines()
        var lines: [String] = []
        while let line = try made.next() { lines.append(String(decoding: line, as: UTF8.self)) }
        self.lines = lines
    }

    /// The timelines and the readiness of all cases, as bytes.
    private func seen(in office: Office) throws -> [String] {
        try (1...2).map { CaseRef("R-00000\($0)") }.flatMap { reference in
            [
                try office.casework.timeline(of: reference, seenFrom: .today).json.line,
                try office.casework.readiness(of: reference, seenFrom: .today).json.line,
            ]
        }
    }

    @Test(arguments: [1, 400])
    func `taken in by parts, a caseload is the same as taken in at once`(part: Int) throws {
        let (once, byParts) = (try Office(), try Office())
        try once.take(lines, keepingTimes: true)
        try byParts.take(Array(lines.prefix(part)), keepingTimes: true)
        try byParts.take(Array(lines.dropFirst(part)), keepingTimes: true)
        #expect(try once.entries == byParts.entries, "THROUGHCARE_SEED=\(Self.seed)")
        #expect(try seen(in: once) == seen(in: byParts), "THROUGHCARE_SEED=\(Self.seed)")
    }

    @Test func `taken in again, a caseload changes nothing`() throws {
        let office = try Office()
        try office.take(lines, keepingTimes: true)
        let before = try (office.entries, seen(in: office))
        #expect(try office.take(lines, keepingTimes: true).recorded == 0)
        #expect(try office.entries == before.0)
        #expect(try seen(in: office) == before.1)
    }

    @Test func `the watcher says the same twice`() throws {
        let office = try Office()
        try office.take(lines, keepingTimes: true)
        let first = try office.watch(rehearse: true).alerts
        #expect(try office.watch(rehearse: true).alerts == first, "THROUGHCARE_SEED=\(Self.seed)")
    }
}
