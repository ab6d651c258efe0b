import Almanac
import Events
import Rehearsal
import Specifications
import Testing

/// What a made-up caseload is like as a file.
struct CaseloadTests {
    static let seed = SeededGenerator.printedSeed(for: "CaseloadTests")

    /// Made up once for all tests.
    static let made = Result { try Line.all(of: Caseload(cases: 200, seed: seed)) }

    private func bytes(_ caseload: Caseload) throws -> [[UInt8]] {
        var lines = caseload.lines()
        var all: [[UInt8]] = []
        while let line = try lines.next() { all.append(line) }
        return all
    }

    @Test func `two hundred cases show the whole vocabulary`() throws {
        let lines = try Self.made.get()
        #expect(Set(lines.map(\.type)) == Set(EventCatalogue.standard.names), "THROUGHCARE_SEED=\(Self.seed)")
    }

    @Test func `a case has about fifty entries, some few and some many`() throws {
        let lines = try Self.made.get().filter { $0.stream.hasPrefix("case/") }
        let lengths = Dictionary(grouping: lines, by: \.stream).values.map(\.count).sorted()
        let comment: Comment = "THROUGHCARE_SEED=\(Self.seed)"
        #expect((45...60).contains(lines.count / 200), comment)
        #expect(lengths[0] < 25 && lengths[199] > 90, comment)
        #expect((10...250).contains(lengths[0]) && lengths[199] <= 250, comment)
    }

    @Test(arguments: [1, 65])
    func `the same seed gives the same bytes`(cases: Int) throws {
        #expect(try bytes(Caseload(cases: cases, seed: 7)) == bytes(Caseload(cases: cases, seed: 7)))
    }

    @Test func `another seed gives other lives, and another first day other times`() throws {
        let lines = try Set(bytes(Caseload(cases: 3, seed: 7)))
        // Whole weeks later, so that weekdays are the same; the table of holidays comes a year further.
        let later = Caseload.defaultStart.adding(days: 364)
        #expect(try lines.isDisjoint(with: bytes(Caseload(cases: 3, seed: 8))))
        #expect(try lines.isDisjoint(with: bytes(Caseload(cases: 3, seed: 7, from: later))))
    }

    @Test(arguments: [1, 64, 65])
    func `as many cases are opened as were asked for`(cases: Int) throws {
        let lines = try Line.all(of: Caseload(cases: cases, seed: Self.seed))
        let opened = lines.filter { $0.type == "CaseOpened" && $0.data["reopens"] == nil }
        #expect(opened.count == cases)
        #expect(Set(opened.map(\.stream)).count == cases)
    }

    @Test func `without cases there are only the surroundings`() throws {
        let kinds = try Set(Line.all(of: Caseload(cases: 0, seed: 1)).map { $0.stream.prefix { $0 != "/" } })
        #expect(kinds == ["access", "agreement", "audit", "calendar", "partnership", "policy"])
    }

    @Test func `lines come in the order of recording, each under an id of its own`() throws {
        let lines = try Self.made.get()
        let recorded = try lines.map { try Instant(parsing: $0.text("recordedAt")) }
        #expect(recorded == recorded.sorted(), "THROUGHCARE_SEED=\(Self.seed)")
        let ids = lines.map { $0.text("id") }
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { EntryID($0) != nil && Array($0)[14] == "7" })
    }

    @Test func `nothing is recorded before it happened`() throws {
        for line in try Self.made.get() {
            let occurred = try Moment(parsing: line.text("occurredAt")).start(in: .utc)
            #expect(occurred <= (try Instant(parsing: line.text("recordedAt"))) + .hours(2), "\(line.json.line)")
        }
    }

    @Test(arguments: [1, 65])
    func `a team is told of no longer than its cases need`(cases: Int) throws {
        let lines = try Line.all(of: Caseload(cases: cases, seed: Self.seed)).filter { $0.stream.hasPrefix("actor/") }
        let last = try #require(lines.map { $0.text("recordedAt") }.max())
        #expect((2027...2030).contains(Zone.utc.local(try Instant(parsing: last)).date.year), "\(last)")
    }
}
